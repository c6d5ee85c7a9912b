package org.openktp.core.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openktp.core.identifier.IdentifierScheme;

/** Checks {@link OdsCode}. Stateless and thread-safe. */
public final class OdsCodeValidator implements ConstraintValidator<OdsCode, CharSequence> {

    /** For the validation provider. */
    public OdsCodeValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || IdentifierScheme.ODS.matches(value.toString());
    }
}
