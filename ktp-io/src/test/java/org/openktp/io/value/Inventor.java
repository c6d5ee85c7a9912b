package org.openktp.io.value;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;

/** Makes values of types of which there are no samples, out of values of those of which there are. */
final class Inventor {

    private static final int TRIES = 3000;
    private static final List<String> TEXTS = List.of("a", "b-2", "RJ1", "a text, \"quoted\" — ünïcode", "x");

    private final Map<ValueType, Set<Object>> pool;
    private final Random random = new Random(7);

    Inventor(Map<ValueType, Set<Object>> pool) {
        this.pool = pool;
    }

    /** A record of a type whose constructor takes what was found for it. */
    Optional<Object> record(ValueType type) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Object> made = attempt(type, 0);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<Object> attempt(ValueType type, int depth) {
        RecordComponent[] components = type.raw().getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Optional<Object> value = value(ValueType.of(components[i].getGenericType(), type.bindings()), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments[i] = value.get();
        }
        try {
            Constructor<?> constructor = type.raw().getConstructor(types);
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Object> value(ValueType type, int depth) {
        Class<?> raw = type.raw();
        if (raw.equals(Integer.class)) {
            return Optional.of(random.nextInt(12));
        }
        if (raw.equals(Long.class)) {
            return Optional.of((long) random.nextInt(1000));
        }
        if (raw.equals(Boolean.class)) {
            return Optional.of(random.nextBoolean());
        }
        if (raw.equals(BigDecimal.class)) {
            return Optional.of(new BigDecimal(random.nextInt(100)).setScale(random.nextInt(3)));
        }
        if (raw.equals(String.class)) {
            return Optional.of(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        if (raw.isEnum()) {
            return Optional.of(raw.getEnumConstants()[random.nextInt(raw.getEnumConstants().length)]);
        }
        return held(type, depth);
    }

    private Optional<Object> held(ValueType type, int depth) {
        Class<?> raw = type.raw();
        boolean some = depth < 5 && random.nextInt(3) > 0;
        if (raw.equals(OptionalInt.class)) {
            return Optional.of(some ? OptionalInt.of(random.nextInt(12)) : OptionalInt.empty());
        }
        if (raw.equals(Optional.class)) {
            return Optional.of(some ? value(type.argument(), depth) : Optional.empty());
        }
        if (raw.equals(List.class) || raw.equals(Set.class)) {
            List<Object> several = IntStream.range(0, some ? 1 + random.nextInt(2) : 0)
                    .mapToObj(i -> value(type.argument(), depth))
                    .flatMap(Optional::stream)
                    .toList();
            return Optional.of(raw.equals(List.class) ? several : new LinkedHashSet<>(several));
        }
        if (raw.equals(Map.class)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            value(type.arguments().get(0), depth)
                    .ifPresent(key -> value(type.arguments().get(1), depth).ifPresent(each -> map.put(key, each)));
            return Optional.of(map);
        }
        if (raw.equals(Sourced.class)) {
            return value(type.argument(), depth).map(Sourced::supplied);
        }
        if (raw.equals(Knowledge.class)) {
            return Optional.of(
                    some
                            ? value(type.argument(), depth)
                                    .<Knowledge<?>>map(Knowledge::known)
                                    .orElse(Knowledge.declined())
                            : Knowledge.notAsked());
        }
        return ofPool(type, depth);
    }

    private Optional<Object> ofPool(ValueType type, int depth) {
        Object[] same = pool.getOrDefault(type, Set.of()).toArray();
        if (same.length > 0) {
            return Optional.of(same[random.nextInt(same.length)]);
        }
        if (type.raw().isSealed()) {
            List<Class<?>> variants = Arrays.asList(type.raw().getPermittedSubclasses());
            return value(type.variant(variants.get(random.nextInt(variants.size()))), depth);
        }
        return type.raw().isRecord() ? attempt(type, depth) : Optional.empty();
    }
}
