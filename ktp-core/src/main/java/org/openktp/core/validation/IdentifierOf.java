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
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.validation.internal.Templates;

/**
 * The text is an identifier of one of these schemes in canonical form, without the scheme: {@code RJ1} with {@code
 * @IdentifierOf(IdentifierScheme.ODS)}. What people write in other forms is first read by {@link IdentifierScheme#read}.
 * Null is valid. That the identifier was ever issued is not checked.
 */
@Documented
@Constraint(validatedBy = IdentifierOf.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(IdentifierOf.List.class)
public @interface IdentifierOf {

    /**
     * The schemes.
     *
     * @return at least one; an identifier of any of them will do
     */
    IdentifierScheme[] value();

    /**
     * The key of the message.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.core.validation.IdentifierOf.message}";

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
        IdentifierOf[] value();
    }

    /** Checks the constraint. Thread-safe. */
    final class Validator implements ConstraintValidator<IdentifierOf, CharSequence> {

        private java.util.List<IdentifierScheme> schemes = java.util.List.of();

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(IdentifierOf constraint) {
            schemes = java.util.List.of(constraint.value());
            if (schemes.isEmpty()) {
                throw new ConstraintDeclarationException("@IdentifierOf takes at least one scheme, and has none");
            }
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            if (value == null || schemes.stream().anyMatch(scheme -> scheme.matches(value.toString()))) {
                return true;
            }
            return Templates.refuse(
                    context,
                    schemes.stream()
                            .flatMap(scheme -> scheme.examples().stream())
                            .toList());
        }
    }
}
