package org.openktp.rules.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.validation.ViolationCode;

/**
 * Nothing is missing that could still change the verdict on the application: each fact to be asked is a violation at its
 * property, the round included. Where only facts that were declined are left, which are never asked again, the first of
 * them is. Whether a rule held on the day is not for an applicant to say, and no violation. Belongs to {@link
 * org.openktp.core.validation.Submission}, beside {@link MeetsRoundRules} in the default group. A round that is not
 * known is a violation here as there. Null is valid.
 */
@Documented
@Constraint(validatedBy = {CompleteForRound.OfApplication.class, CompleteForRound.OfForm.class})
@ViolationCode(FindingCode.FACT_MISSING)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompleteForRound.List.class)
public @interface CompleteForRound {

    /**
     * What decides.
     *
     * @return a class with a public constructor without parameters; the published rules by default
     */
    Class<? extends Screener> screener() default Screener.Published.class;

    /**
     * The key of the message. The default has a text, and a code, for each kind of violation. Where a host gives another message, {@link
     * org.openktp.core.validation.ViolationFindings} has the code of the constraint for all, {@link FindingCode#FACT_MISSING};
     * who wants words of their own and the codes puts texts under the keys of {@code ContributorValidationMessages} instead.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.rules.validation.CompleteForRound.message}";

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
        ElementType.TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return at least one
         */
        CompleteForRound[] value();
    }

    /** Checks an application. Thread-safe, if the screener is. */
    final class OfApplication extends RoundValidator<CompleteForRound, SchemeApplication> {

        /** For the validation provider. */
        public OfApplication() {
            super(CompleteForRound::screener, Check::completeness, Check::passes);
        }
    }

    /** Checks a host's form. Thread-safe, if the screener is. */
    final class OfForm extends RoundValidator<CompleteForRound, ApplicationForm> {

        /** For the validation provider. */
        public OfForm() {
            super(CompleteForRound::screener, Check::completeness, Check::passes);
        }
    }
}
