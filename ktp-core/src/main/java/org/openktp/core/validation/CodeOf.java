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
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.validation.internal.Templates;

/**
 * The text is a token of a code list, exactly as written: {@code northern-ireland} with {@code @CodeOf(Nation.class)}.
 * Null is valid.
 */
@Documented
@Constraint(validatedBy = CodeOf.Validator.class)
@ViolationCode(FindingCode.UNKNOWN_CODE)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CodeOf.List.class)
public @interface CodeOf {

    /**
     * The code list.
     *
     * @return an enum
     */
    Class<? extends Code> value();

    /**
     * The key of the message.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.core.validation.CodeOf.message}";

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
        CodeOf[] value();
    }

    /** Checks the constraint. Thread-safe. */
    final class Validator implements ConstraintValidator<CodeOf, CharSequence> {

        private java.util.List<Code> codes = java.util.List.of();

        /** For the validation provider. */
        public Validator() {}

        @Override
        public void initialize(CodeOf constraint) {
            Code[] constants = constraint.value().getEnumConstants();
            if (constants == null) {
                throw new ConstraintDeclarationException("@CodeOf takes a code list that is an enum, which "
                        + constraint.value().getName() + " is not");
            }
            codes = java.util.List.of(constants);
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            if (value == null || Code.find(codes, value.toString()).isPresent()) {
                return true;
            }
            return Templates.refuse(context, codes.stream().map(Code::token).toList());
        }
    }
}
