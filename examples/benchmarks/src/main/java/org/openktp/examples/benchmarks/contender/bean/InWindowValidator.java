package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class InWindowValidator implements ConstraintValidator<InWindow, LocalDate> {

    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MAX;

    @Override
    public void initialize(InWindow constraint) {
        first = LocalDate.parse(constraint.first());
        last = LocalDate.parse(constraint.last());
    }

    @Override
    public boolean isValid(@Nullable LocalDate value, ConstraintValidatorContext context) {
        return value == null || (!value.isBefore(first) && !value.isAfter(last));
    }
}
