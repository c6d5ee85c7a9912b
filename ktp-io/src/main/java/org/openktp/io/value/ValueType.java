package org.openktp.io.value;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type of values with what its parameters stand for, such as a fact with its source of a window of dates. Types come from
 * the declarations of records and from the caller, never from what is read.
 *
 * @param raw the class
 * @param arguments what its parameters stand for, in their order
 */
public record ValueType(Class<?> raw, List<ValueType> arguments) {

    /** What stands for a parameter of which nothing is known. Values of it are written as they are, and cannot be read. */
    public static final class Unknown {
        private Unknown() {}
    }

    private static final Map<Class<?>, Class<?>> BOXED = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class);

    private static final ValueType UNKNOWN = new ValueType(Unknown.class, List.of());

    /**
     * Checks the number of arguments.
     *
     * @param raw the component of that name
     * @param arguments the component of that name
     * @throws IllegalArgumentException if there are not as many arguments as the class has parameters
     */
    public ValueType {
        raw = BOXED.getOrDefault(raw, raw);
        arguments = List.copyOf(arguments);
        if (raw.getTypeParameters().length != arguments.size()) {
            throw new IllegalArgumentException(
                    raw + " must have " + raw.getTypeParameters().length + " arguments, not " + arguments.size());
        }
    }

    /**
     * A class of which nothing is known but itself.
     *
     * @param raw the class
     * @return the type, with unknown arguments where the class has parameters
     */
    public static ValueType of(Class<?> raw) {
        return new ValueType(
                raw, Stream.of(raw.getTypeParameters()).map(each -> UNKNOWN).toList());
    }

    /** A type as it is declared where some parameters stand for others. */
    static ValueType of(Type declared, Map<TypeVariable<?>, ValueType> bindings) {
        if (declared instanceof Class<?> raw) {
            return of(raw);
        }
        if (declared instanceof ParameterizedType generic) {
            return new ValueType(
                    (Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(each -> of(each, bindings))
                            .toList());
        }
        return declared instanceof WildcardType
                ? UNKNOWN
                : Optional.ofNullable(bindings.get(declared)).orElse(UNKNOWN);
    }

    /** Whether nothing of it is unknown. */
    boolean isWhole() {
        return !equals(UNKNOWN) && arguments.stream().allMatch(ValueType::isWhole);
    }

    /** What the parameters of the class stand for. */
    Map<TypeVariable<?>, ValueType> bindings() {
        Map<TypeVariable<?>, ValueType> bindings = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            bindings.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return bindings;
    }

    /** The only argument. */
    ValueType argument() {
        return arguments.get(0);
    }

    /** The type of a variant of this sealed type, such as a set of codes where this is a domain of sets. */
    ValueType variant(Class<?> variant) {
        Map<TypeVariable<?>, ValueType> bindings = new HashMap<>();
        for (Type parent : variant.getGenericInterfaces()) {
            match(parent, this, bindings);
        }
        return new ValueType(
                variant,
                Stream.of(variant.getTypeParameters())
                        .map(each -> Optional.ofNullable(bindings.get(each)).orElse(UNKNOWN))
                        .toList());
    }

    private static void match(Type declared, ValueType actual, Map<TypeVariable<?>, ValueType> bindings) {
        if (declared instanceof TypeVariable<?> variable) {
            bindings.put(variable, actual);
        } else if (declared instanceof ParameterizedType generic
                && generic.getRawType().equals(actual.raw)) {
            for (int i = 0; i < actual.arguments.size(); i++) {
                match(generic.getActualTypeArguments()[i], actual.arguments.get(i), bindings);
            }
        }
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? raw.getSimpleName() : raw.getSimpleName() + arguments;
    }
}
