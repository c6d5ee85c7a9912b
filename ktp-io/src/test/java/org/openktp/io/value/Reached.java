package org.openktp.io.value;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openktp.core.time.BankHolidays;

/** Every value that others hold, by its type. */
final class Reached {

    private static final int MOST = 40;

    private final Map<ValueType, Set<Object>> byType = new LinkedHashMap<>();

    static Reached from(List<Samples.Sample> samples) {
        Reached reached = new Reached();
        samples.forEach(each -> reached.walk(each.type(), each.value()));
        return reached;
    }

    Map<ValueType, Set<Object>> byType() {
        return byType;
    }

    /** Looks at a value, unless enough of its type have been looked at. */
    void walk(ValueType type, Object value) {
        if (value instanceof OptionalInt) {
            return;
        }
        if (type.raw().equals(ValueType.Unknown.class) || type.raw().equals(Object.class)) {
            if (!(value instanceof Collection<?>)) {
                walk(ValueType.of(value instanceof Enum<?> some ? some.getDeclaringClass() : value.getClass()), value);
            }
            return;
        }
        Set<Object> same = byType.computeIfAbsent(type, any -> new LinkedHashSet<>());
        if (same.contains(value)
                || (same.size() >= MOST
                        && type.arguments().isEmpty()
                        && !value.getClass().isRecord())) {
            return;
        }
        if (same.size() < MOST) {
            same.add(value);
        }
        inside(type, value);
    }

    private void inside(ValueType type, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> walk(type.argument(), each));
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> walk(type.argument(), each));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                walk(type.arguments().get(0), key);
                walk(type.arguments().get(1), each);
            });
        } else if (value.getClass().isRecord()) {
            ValueType own = type.raw().equals(value.getClass()) ? type : type.variant(value.getClass());
            if (!own.equals(type)) {
                byType.computeIfAbsent(own, any -> new LinkedHashSet<>()).add(value);
            }
            components(own, value);
        } else if (value instanceof BankHolidays holidays) {
            holidays.days().forEach(day -> walk(ValueType.of(day.getClass()), day));
        }
    }

    private void components(ValueType type, Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                walk(ValueType.of(component.getGenericType(), type.bindings()), value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
    }

    /** The classes of ours of which there is a value. */
    Set<Class<?>> classes() {
        Set<Class<?>> classes = new LinkedHashSet<>();
        byType.forEach((type, values) -> {
            classes.add(type.raw());
            values.forEach(each ->
                    classes.add(each instanceof Enum<?> constant ? constant.getDeclaringClass() : each.getClass()));
        });
        return classes;
    }
}
