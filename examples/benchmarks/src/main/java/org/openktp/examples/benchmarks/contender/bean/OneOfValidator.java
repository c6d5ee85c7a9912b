package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class OneOfValidator implements ConstraintValidator<OneOf, Enum<?>> {

    private Set<String> names = Set.of();

    @Override
    public void initialize(OneOf constraint) {
        names = Set.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Enum<?> value, ConstraintValidatorContext context) {
        return value == null || names.contains(value.name());
    }
}
