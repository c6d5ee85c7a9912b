package org.openktp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openktp.core.career.pathway.CareerStep;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.money.Amount;
import org.openktp.core.programme.Round;
import org.openktp.core.source.Sourced;

/** What holds of every value that is shipped: the entries of the catalogues and all that they hold, at any depth. */
final class ValuesTest {

    static final Set<Record> RECORDS = records();

    private static Set<Record> records() {
        Deque<Object> open = new ArrayDeque<>();
        KtpModel.catalogues().forEach(catalogue -> open.addAll(catalogue.entries()));
        Set<Object> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (seen.add(value)) {
                parts(value).forEach(open::push);
            }
        }
        return seen.stream()
                .filter(Record.class::isInstance)
                .map(Record.class::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<?> parts(Object value) {
        if (value instanceof Record) {
            return Stream.of(value.getClass().getRecordComponents()).map(component -> component(value, component));
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream();
        }
        return value instanceof Collection<?> values
                ? values.stream()
                : value instanceof Optional<?> optional ? optional.stream() : Stream.empty();
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(value.getClass() + "." + component.getName() + " must be readable", e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " must have its canonical constructor", e);
        }
    }

    private static Object built(Record value, Object[] components) throws InvocationTargetException {
        try {
            return constructor(value.getClass()).newInstance(components);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new LinkageError(value.getClass() + " must be built by anyone", e);
        }
    }

    private static Object[] components(Record value) {
        return Stream.of(value.getClass().getRecordComponents())
                .map(component -> component(value, component))
                .toArray();
    }

    @Test
    void are_many_and_of_many_types() {
        assertThat(RECORDS).hasSizeGreaterThan(2000);
        assertThat(RECORDS.stream().map(Record::getClass).distinct())
                .hasSizeGreaterThan(40)
                .contains(Round.class, CareerStep.class, Amount.class, Identifier.class, Sourced.class);
    }

    @Test
    void are_equal_to_what_is_built_of_the_same_parts() throws InvocationTargetException {
        for (Record value : RECORDS) {
            Object twin = built(value, components(value));
            assertThat(twin).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        }
    }

    @Test
    void hold_no_collection_that_can_be_changed() {
        for (Record value : RECORDS) {
            for (Object component : components(value)) {
                Object inner = component instanceof Optional<?> optional ? optional.orElse(null) : component;
                if (inner instanceof Collection<?> values) {
                    assertThatThrownBy(values::clear)
                            .as(value.getClass().getSimpleName())
                            .isInstanceOf(UnsupportedOperationException.class);
                } else if (inner instanceof Map<?, ?> map) {
                    assertThatThrownBy(map::clear)
                            .as(value.getClass().getSimpleName())
                            .isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }
}
