package org.openktp.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets what a constraint's screener decides be checked. Null is valid.
 *
 * @param <A> the constraint
 * @param <T> what is checked
 */
abstract class RoundValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    /** How a value is checked. */
    interface Passing<T> {
        boolean of(Check check, T value, ConstraintValidatorContext context);
    }

    private final Function<A, Class<? extends Screener>> screener;
    private final Function<Class<? extends Screener>, Check> checks;
    private final Passing<T> passing;
    private Check check;

    RoundValidator(
            Function<A, Class<? extends Screener>> screener,
            Function<Class<? extends Screener>, Check> checks,
            Passing<T> passing) {
        this.screener = screener;
        this.checks = checks;
        this.passing = passing;
        this.check = checks.apply(Screener.Published.class);
    }

    @Override
    public final void initialize(A constraint) {
        check = checks.apply(screener.apply(constraint));
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null || passing.of(check, value, context);
    }
}
