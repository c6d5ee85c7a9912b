package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class IncludesValidator implements ConstraintValidator<Includes, Set<? extends Enum<?>>> {

    private Set<String> names = Set.of();

    @Override
    public void initialize(Includes constraint) {
        names = Set.of(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable Set<? extends Enum<?>> value, ConstraintValidatorContext context) {
        return value == null || Texts.includes(value, names);
    }
}
