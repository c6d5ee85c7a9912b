package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openktp.examples.benchmarks.plain.MissingFields;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.rules.decision.Verdict;

/** Hibernate Validator: constraints found by reflection once, messages without an expression language. */
public final class ByHibernateValidator {

    private static final Validator VALIDATOR = validator(false);
    private static final Validator BRIEF = validator(true);

    private ByHibernateValidator() {}

    /**
     * What it finds.
     *
     * @param violations the rules that fail
     * @param open the bits of those that are open
     */
    public record Result(Set<ConstraintViolation<PlainApplication>> violations, int open) {

        /**
         * The same in the form that all contenders share.
         *
         * @return the answer
         */
        public Answer answer() {
            int failed = 0;
            for (ConstraintViolation<PlainApplication> violation : violations) {
                failed |= Check.valueOf(violation.getMessageTemplate()).bit();
            }
            return Answer.of(failed, open);
        }
    }

    private static Validator validator(boolean failFast) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .failFast(failFast)
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Checks every rule.
     *
     * @param application the application
     * @return what it finds
     */
    public static Result check(PlainApplication application) {
        return new Result(VALIDATOR.validate(application), MissingFields.of(application));
    }

    /**
     * The verdict, clear at the first violation.
     *
     * @param application the application
     * @return the verdict
     */
    public static Verdict verdict(PlainApplication application) {
        return BRIEF.validate(application).isEmpty()
                ? Answer.verdict(0, MissingFields.of(application))
                : Verdict.INELIGIBLE;
    }
}
