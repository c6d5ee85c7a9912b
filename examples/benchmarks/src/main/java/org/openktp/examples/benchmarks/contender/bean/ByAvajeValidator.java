package org.openktp.examples.benchmarks.contender.bean;

import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;
import java.util.Set;
import org.openktp.examples.benchmarks.plain.MissingFields;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainProposal;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;

/**
 * Validation by avaje: the same constraints in code generated when this module is compiled. It has no verdict of its own, as it stops
 * at the first violation only by throwing.
 */
@ImportValidPojo({PlainApplication.class, PlainApplicant.class, PlainProposal.class})
public final class ByAvajeValidator {

    private static final Validator VALIDATOR = Validator.builder().build();

    private ByAvajeValidator() {}

    /**
     * What it finds.
     *
     * @param violations the rules that fail
     * @param open the bits of those that are open
     */
    public record Result(Set<ConstraintViolation> violations, int open) {

        /**
         * The same in the form that all contenders share.
         *
         * @return the answer
         */
        public Answer answer() {
            int failed = 0;
            for (ConstraintViolation violation : violations) {
                failed |= Check.valueOf(violation.message()).bit();
            }
            return Answer.of(failed, open);
        }
    }

    /**
     * Checks every rule.
     *
     * @param application the application
     * @return what it finds
     */
    public static Result check(PlainApplication application) {
        return new Result(VALIDATOR.check(application), MissingFields.of(application));
    }
}
