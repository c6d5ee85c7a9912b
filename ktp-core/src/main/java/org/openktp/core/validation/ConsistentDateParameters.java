package org.openktp.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.validation.internal.DateSpan;

/**
 * One parameter of a method or constructor is not before another, where both are dates as those of {@link
 * ConsistentDates}. The violation is that of the parameter {@link #end()}.
 */
@Documented
@Constraint(validatedBy = ConsistentDateParameters.Validator.class)
@ViolationCode(FindingCode.CONTRADICTION)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentDateParameters.List.class)
public @interface ConsistentDateParameters {

    /**
     * The parameter that comes first.
     *
     * @return its index, from 0
     */
    int start() default 0;

    /**
     * The parameter that comes later, or at the same time.
     *
     * @return its index, from 0
     */
    int end() default 1;

    /**
     * The key of the message.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.core.validation.ConsistentDateParameters.message}";

    /**
     * The groups this constraint belongs to.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * What a client attaches to the constraint.
     *
     * @return nothing by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these on one element. */
    @Documented
    @Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return at least one
         */
        ConsistentDateParameters[] value();
    }

    /** Checks the constraint. Thread-safe. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    final class Validator implements ConstraintValidator<ConsistentDateParameters, Object[]> {

        private int start;
        private int end;

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(ConsistentDateParameters constraint) {
            start = constraint.start();
            end = constraint.end();
        }

        @Override
        public boolean isValid(@Nullable Object[] values, ConstraintValidatorContext context) {
            if (Math.min(start, end) < 0 || Math.max(start, end) >= values.length) {
                throw new ConstraintDeclarationException("@ConsistentDateParameters compares parameters " + start
                        + " and " + end + ", counted from 0, of a method that has " + values.length);
            }
            if (!DateSpan.isSurelyBefore(values[end], values[start])) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addParameterNode(end)
                    .addConstraintViolation();
            return false;
        }
    }
}
