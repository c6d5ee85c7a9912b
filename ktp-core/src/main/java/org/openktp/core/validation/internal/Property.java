package org.openktp.core.validation.internal;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Properties of the objects of hosts, which the developer names in an annotation. */
public final class Property {

    private Property() {}

    /**
     * The value of a property, read by its getter or else by the accessor of its name.
     *
     * @param bean the object, a record or a bean
     * @param name the name of the property
     * @return its value
     * @throws ConstraintDeclarationException if there is neither, or the package of the object is not open
     */
    public static @Nullable Object of(Object bean, String name) {
        Method accessor = accessor(bean.getClass(), name);
        if (!accessor.canAccess(bean) && !accessor.trySetAccessible()) {
            throw new ConstraintDeclarationException(
                    "package " + bean.getClass().getPackageName()
                            + " must be open to module org.openktp.core, which reads property " + name + " of "
                            + bean.getClass().getName());
        }
        try {
            return accessor.invoke(bean);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ValidationException(
                    "property " + name + " of " + bean.getClass().getName() + " could not be read", e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return List.of(getter, name).stream()
                .flatMap(each -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(each) && method.getParameterCount() == 0))
                .findFirst()
                .orElseThrow(() -> new ConstraintDeclarationException(
                        type.getName() + " has no public method " + getter + "() or " + name + "()"));
    }
}
