package org.openktp.core.internal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Java serialisation writes in place of a record that has optional components, since {@link Optional} is not
 * serialisable: the type, and the components that are present by their names. A record takes part in one line:
 *
 * <pre>{@code
 * private Object writeReplace() {
 *     return RecordForm.of(this);
 * }
 * }</pre>
 *
 * <p>Reading goes through the canonical constructor, so that a stream cannot make a record that its constructor would
 * refuse. The record must be public, serialisable and in an exported package; its other components must be serialisable.
 *
 * <p>This is the one class here that uses reflection. Without it each of these records would need a second class that
 * repeats all its components, and would be written wrongly as soon as the two differ.
 */
public final class RecordForm implements Serializable {

    private static final long serialVersionUID = 1;

    private final Class<?> type;
    private final LinkedHashMap<String, Object> components;

    RecordForm(Class<?> type, Map<String, ?> components) {
        this.type = type;
        this.components = new LinkedHashMap<>(components);
    }

    /**
     * The form of a record.
     *
     * @param value the record
     * @return what is written in its place
     * @throws IllegalArgumentException if the record is not public in an exported package
     */
    public static RecordForm of(Record value) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            present(component, value).ifPresent(each -> components.put(component.getName(), each));
        }
        return new RecordForm(value.getClass(), components);
    }

    private static Optional<?> present(RecordComponent component, Record value) {
        try {
            Object given = component.getAccessor().invoke(value);
            if (given instanceof OptionalInt number) {
                return number.stream().boxed().findFirst();
            }
            return given instanceof Optional<?> optional ? optional : Optional.of(given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    value.getClass().getName() + " must be public in an exported package to be serialised", e);
        }
    }

    /** The record, or in its place an exception of streams: whatever stands in the stream, nothing else comes of it. */
    private Object readResolve() throws InvalidObjectException {
        try {
            return record();
        } catch (InvocationTargetException e) {
            throw refused(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw refused(e);
        }
    }

    private Object record() throws ReflectiveOperationException {
        if (!type.isRecord() || !Serializable.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " must be a serialisable record");
        }
        RecordComponent[] declared = type.getRecordComponents();
        Set<String> unknown = new HashSet<>(components.keySet());
        Stream.of(declared).map(RecordComponent::getName).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " has no component " + String.join(", ", unknown));
        }
        Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> canonical = type.getDeclaredConstructor(types);
        return canonical.newInstance(Stream.of(declared).map(this::argument).toArray());
    }

    private Object argument(RecordComponent component) {
        Object given = components.get(component.getName());
        if (component.getType() == Optional.class) {
            return Optional.ofNullable(given);
        }
        if (component.getType() == OptionalInt.class) {
            return given == null ? OptionalInt.empty() : OptionalInt.of((Integer) given);
        }
        Class<?> boxed = MethodType.methodType(component.getType()).wrap().returnType();
        if (given == null || !boxed.isInstance(given)) {
            throw new IllegalArgumentException(
                    type.getName() + " must have a component " + component.getName() + " of " + boxed.getName());
        }
        return given;
    }

    private static InvalidObjectException refused(@Nullable Throwable cause) {
        InvalidObjectException refused = new InvalidObjectException(cause == null ? null : cause.getMessage());
        refused.initCause(cause);
        return refused;
    }
}
