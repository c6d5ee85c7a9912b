package org.openktp.io.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Values;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Shown;

/**
 * A record as an object with a property a component, under its name and in its order. What may be absent is left out, and so
 * is what was not asked. Components are taken from the class, never from what is read.
 */
final class RecordForm {

    /** The property by which variants of a sealed type are told apart. */
    static final String KIND = "kind";

    private final ValueType type;
    private final List<Part> parts = new ArrayList<>();
    private final Constructor<?> constructor;

    private RecordForm(ValueType type, ValueForms forms) {
        this.type = type;
        RecordComponent[] components = type.raw().getRecordComponents();
        for (RecordComponent component : components) {
            parts.add(Part.of(component, ValueType.of(component.getGenericType(), type.bindings()), forms));
        }
        this.constructor = constructor(type.raw(), components);
    }

    /** The form of a record; with its kind first where it is a variant of a sealed type. */
    static Form<Object> of(ValueType type, ValueForms forms) {
        RecordForm record = new RecordForm(type, forms);
        List<Property<Object, ?>> properties = new ArrayList<>();
        Variants.token(type.raw()).ifPresent(token -> properties.add(kind(token)));
        record.parts.forEach(part -> properties.add(part.property));
        return ObjectForm.of(properties, record::make);
    }

    private static Property<Object, String> kind(String token) {
        Form<String> form = Forms.text(
                Shapes.tokens(token), FindingCode.UNKNOWN_CODE, given -> requireKind(given, token), each -> each);
        return Property.required(KIND, form, value -> token);
    }

    private static String requireKind(String given, String token) {
        if (!given.equals(token)) {
            throw new IllegalArgumentException("kind " + Shown.of(given) + " must be '" + token + "' here");
        }
        return given;
    }

    private static Constructor<?> constructor(Class<?> raw, RecordComponent... components) {
        if (!Modifier.isPublic(raw.getModifiers())) {
            throw new IllegalArgumentException(raw.getName() + " is not public, and has no form");
        }
        try {
            return raw.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(raw.getName() + " has no public constructor, and no form", e);
        }
    }

    private Object make(Values values) {
        Object[] arguments =
                parts.stream().map(part -> part.argument.of(values)).toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made here: " + e.getMessage(), e);
        }
    }

    /** What the constructor takes for a component. */
    private interface Argument {
        Object of(Values values);
    }

    /**
     * A component.
     *
     * @param property its property
     * @param argument what the constructor takes
     */
    private record Part(Property<Object, Object> property, Argument argument) {

        static Part of(RecordComponent component, ValueType type, ValueForms forms) {
            String name = component.getName();
            Method get = component.getAccessor();
            if (type.raw().equals(Optional.class)) {
                Property<Object, Object> property =
                        Property.optional(name, forms.later(type.argument()), record -> ((Optional<?>) get(get, record))
                                .map(each -> each));
                return new Part(property, values -> values.maybe(property));
            }
            if (type.raw().equals(OptionalInt.class)) {
                return number(name, get, forms);
            }
            if (type.raw().equals(Knowledge.class)) {
                Property<Object, Object> property =
                        Property.optional(name, forms.later(type), record -> Optional.of(get(get, record))
                                .filter(known -> !known.equals(Knowledge.notAsked())));
                return new Part(property, values -> values.maybe(property).orElseGet(Knowledge::notAsked));
            }
            Property<Object, Object> property = Property.required(name, forms.later(type), record -> get(get, record));
            return new Part(property, values -> values.get(property));
        }

        private static Part number(String name, Method get, ValueForms forms) {
            Property<Object, Object> property =
                    Property.optional(name, forms.later(ValueType.of(Integer.class)), record -> {
                        OptionalInt number = (OptionalInt) get(get, record);
                        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
                    });
            return new Part(property, values -> values.maybe(property)
                    .map(each -> OptionalInt.of((Integer) each))
                    .orElse(OptionalInt.empty()));
        }

        private static Object get(Method accessor, Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(accessor.getName() + " cannot be had: " + e.getMessage(), e);
            }
        }
    }
}
