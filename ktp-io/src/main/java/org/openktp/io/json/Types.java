package org.openktp.io.json;

import java.util.List;
import java.util.Optional;
import org.openktp.io.value.NonValues;
import org.openktp.io.value.ValueType;
import tools.jackson.databind.JavaType;

/** Which of a host's types are values of core and rules. */
final class Types {

    private static final List<String> PACKAGES = List.of("org.openktp.core", "org.openktp.rules");

    private Types() {}

    /** Whether a type is ours, a value or not. Constants with a body are of a class of their own in the same package. */
    static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return PACKAGES.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."))
                || NonValues.reason(type).isPresent();
    }

    static ValueType of(JavaType type) {
        Class<?> raw = type.getRawClass();
        Class<?> declared = Optional.<Class<?>>ofNullable(raw.getSuperclass())
                .filter(parent -> parent.isEnum())
                .orElse(raw);
        List<JavaType> given = type.getBindings().getTypeParameters();
        return given.isEmpty() || given.size() != declared.getTypeParameters().length
                ? ValueType.of(declared)
                : new ValueType(declared, given.stream().map(Types::argument).toList());
    }

    private static ValueType argument(JavaType type) {
        return type.getRawClass().equals(Object.class) ? ValueType.of(ValueType.Unknown.class) : of(type);
    }
}
