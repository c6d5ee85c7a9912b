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
import org.openktp.core.finding.FindingCode;
import org.openktp.core.validation.internal.DateSpan;
import org.openktp.core.validation.internal.Property;

/**
 * One property is not before another: it violates only where it is surely before, on whichever days the two were. So
 * 2017-07 is consistent with 2017-07-14 in either order, and a date that is null, absent or no date at all contradicts
 * nothing. The violation is that of the property {@link #end()}.
 */
@Documented
@Constraint(validatedBy = ConsistentDates.Validator.class)
@ViolationCode(FindingCode.CONTRADICTION)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConsistentDates.List.class)
public @interface ConsistentDates {

    /**
     * The property that comes first. A property is read by its getter or its accessor, which is public. It is a date of {@code
     * java.time} ({@code LocalDate}, {@code YearMonth}, {@code Year}, {@code LocalDateTime}; {@code OffsetDateTime}, {@code
     * ZonedDateTime}, {@code Instant}), a {@link org.openktp.core.time.PartialDate}, or an optional one of these. A text counts where
     * it is {@code 2017}, {@code 2017-07} or {@code 2017-07-03}, with a year from 1000 to 9999; such a day with a time, {@code
     * 2017-07-03T10:00}, with seconds or without; or that with an offset, {@code Z} or {@code +01:00}, with or without a zone
     * behind it, {@code [Europe/London]}. Every other text is not known. Which of a local date and a point in time comes first
     * depends on a time zone: where one of them is a text they contradict nothing, and otherwise the provider refuses the types.
     *
     * @return its name
     */
    String start() default "start";

    /**
     * The property that comes later, or at the same time.
     *
     * @return its name
     */
    String end() default "end";

    /**
     * The key of the message.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.core.validation.ConsistentDates.message}";

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
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return at least one
         */
        ConsistentDates[] value();
    }

    /** Checks the constraint. Thread-safe. */
    final class Validator implements ConstraintValidator<ConsistentDates, Object> {

        private String start = "";
        private String end = "";

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(ConsistentDates constraint) {
            start = constraint.start();
            end = constraint.end();
        }

        @Override
        public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
            if (bean == null || !DateSpan.isSurelyBefore(Property.of(bean, end), Property.of(bean, start))) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(end)
                    .addConstraintViolation();
            return false;
        }
    }
}
