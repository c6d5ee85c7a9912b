package org.openktp.examples.benchmarks.contender.yavi;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import java.util.Collections;
import org.openktp.examples.benchmarks.contender.Passing;
import org.openktp.examples.benchmarks.contender.bean.Texts;
import org.openktp.examples.benchmarks.plain.MissingFields;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainBand;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.rules.decision.Verdict;

/** YAVI: constraints as lambdas, which pass null, and a second look at what is missing. */
public final class ByYavi {

    private static final Validator<PlainApplication> VALIDATOR = validator(false);
    private static final Validator<PlainApplication> BRIEF = validator(true);

    private ByYavi() {}

    /**
     * What it finds.
     *
     * @param violations the rules that fail
     * @param open the bits of those that are open
     */
    public record Result(ConstraintViolations violations, int open) {

        /**
         * The same in the form that all contenders share.
         *
         * @return the answer
         */
        public Answer answer() {
            int failed = 0;
            for (ConstraintViolation violation : violations) {
                failed |= Check.valueOf(violation.messageKey()).bit();
            }
            return Answer.of(failed, open);
        }
    }

    private static Validator<PlainApplication> validator(boolean failFast) {
        return ValidatorBuilder.<PlainApplication>of()
                ._object(
                        PlainApplication::submitted,
                        "SUBMITTED_IN_TIME",
                        rule -> rule.predicate(
                                day -> !day.isBefore(Passing.OPENS) && !day.isAfter(Passing.CLOSES),
                                message(Check.SUBMITTED_IN_TIME)))
                ._object(
                        each -> each.applicant().role(),
                        "ROLE",
                        rule -> rule.predicate(Passing.ROLES::contains, message(Check.ROLE)))
                ._object(
                        each -> each.applicant().staffGroup(),
                        "STAFF_GROUP",
                        rule -> rule.predicate("06"::equals, message(Check.STAFF_GROUP)))
                ._object(
                        each -> each.applicant().band(),
                        "BAND",
                        rule -> rule.predicate(band -> band.compareTo(PlainBand.BAND_7) >= 0, message(Check.BAND)))
                ._object(
                        each -> each.applicant().nation(),
                        "NATION",
                        rule -> rule.predicate(Passing.NATIONS::contains, message(Check.NATION)))
                ._object(
                        each -> each.applicant().employerKind(),
                        "EMPLOYER_KIND",
                        rule -> rule.predicate(Passing.KINDS::contains, message(Check.EMPLOYER_KIND)))
                ._object(
                        each -> each.applicant().clinicalTimePercent(),
                        "CLINICAL_TIME",
                        rule -> rule.predicate(percent -> percent >= 20 && percent <= 80, message(Check.CLINICAL_TIME)))
                ._object(
                        each -> each.proposal().title(),
                        "TITLE_LENGTH",
                        rule -> rule.predicate(title -> Texts.hasWords(title, 3, 20), message(Check.TITLE_LENGTH)))
                ._object(
                        each -> each.proposal().summary(),
                        "SUMMARY_LENGTH",
                        rule -> rule.predicate(
                                summary -> Texts.hasWords(summary, 100, 400), message(Check.SUMMARY_LENGTH)))
                ._object(
                        each -> each.proposal().themes(),
                        "THEMES",
                        rule -> rule.predicate(
                                themes -> themes.size() <= 2 && !Collections.disjoint(themes, Passing.THEMES),
                                message(Check.THEMES)))
                ._object(
                        each -> each.proposal().partners(),
                        "PARTNERS",
                        rule -> rule.predicate(
                                partners -> !Collections.disjoint(partners, Passing.PARTNERS), message(Check.PARTNERS)))
                ._object(
                        PlainApplication::applicant,
                        "EMPLOYER_CODE",
                        rule -> rule.predicate(Texts::hasCodeOfKind, message(Check.EMPLOYER_CODE)))
                .failFast(failFast)
                .build();
    }

    private static ViolationMessage message(Check check) {
        return ViolationMessage.of(check.name(), "{0} fails " + check.label());
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
        return BRIEF.validate(application).isValid()
                ? Answer.verdict(0, MissingFields.of(application))
                : Verdict.INELIGIBLE;
    }
}
