package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** For Hibernate Validator. */
public final class HasWordsValidator implements ConstraintValidator<HasWords, String> {

    private int least;
    private int most;

    @Override
    public void initialize(HasWords constraint) {
        least = constraint.least();
        most = constraint.most();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || Texts.hasWords(value, least, most);
    }
}
