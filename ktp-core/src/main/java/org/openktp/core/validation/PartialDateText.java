package org.openktp.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.openktp.core.time.PartialDate;
import org.openktp.core.validation.internal.Shape;

/**
 * The text is a date known to the day, the month or the year, as {@link PartialDate#parse} reads it: {@code 2017-07-03},
 * {@code 2017-07} or {@code 2017}. Null is valid.
 */
@Documented
@Constraint(validatedBy = PartialDateText.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PartialDateText.List.class)
public @interface PartialDateText {

    /**
     * The key of the message.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.core.validation.PartialDateText.message}";

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
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return at least one
         */
        PartialDateText[] value();
    }

    /** Checks the constraint. Thread-safe. */
    final class Validator implements ConstraintValidator<PartialDateText, CharSequence> {

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || Shape.fits(value, PartialDate::parse);
        }
    }
}
