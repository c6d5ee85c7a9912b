package org.openktp.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
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
import org.openktp.core.text.WordCounting;

/**
 * The text has no fewer words than a least and no more than a greatest number, by a declared rule of counting. Null is
 * valid.
 */
@Documented
@Constraint(validatedBy = WordCount.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WordCount.List.class)
public @interface WordCount {

    /**
     * The least number of words.
     *
     * @return zero or more
     */
    int min() default 0;

    /**
     * The greatest number of words.
     *
     * @return no less than the least
     */
    int max();

    /**
     * By which rule words are counted, since two counts of one text agree only where the rule is said.
     *
     * @return the rule
     */
    WordCounting counting();

    /**
     * The key of the message.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.core.validation.WordCount.message}";

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
        WordCount[] value();
    }

    /** Checks the constraint. Thread-safe. */
    final class Validator implements ConstraintValidator<WordCount, CharSequence> {

        private int min;
        private int max;
        private WordCounting counting = WordCounting.WHITE_SPACE;

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(WordCount constraint) {
            min = constraint.min();
            max = constraint.max();
            counting = constraint.counting();
            if (min < 0 || max < min) {
                throw new ConstraintDeclarationException(
                        "@WordCount min " + min + " must not be negative, nor above max " + max);
            }
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            int words = counting.count(value);
            return words >= min && words <= max;
        }
    }
}
