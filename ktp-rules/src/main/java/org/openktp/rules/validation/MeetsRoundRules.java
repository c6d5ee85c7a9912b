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
 * The application meets the rules of its round, as far as it is known: it violates only where the verdict is sure. Each
 * mandatory rule that is not met is a violation at the first property that fails it, facts that contradict one another
 * are one each, and rules that clash, do not cover the application or are not in force are one each. An application that
 * is eligible, against which no obstacle is found or of which the verdict is still open passes; what is missing is for
 * {@link CompleteForRound} to say. A round that is not known is a violation at {@code round}; advisory rules and those
 * that a person judges are none. Null is valid.
 */
@Documented
@Constraint(validatedBy = {MeetsRoundRules.OfApplication.class, MeetsRoundRules.OfForm.class})
@ViolationCode(FindingCode.RULE_NOT_MET)
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
@Repeatable(MeetsRoundRules.List.class)
public @interface MeetsRoundRules {

    /**
     * What decides.
     *
     * @return a class with a public constructor without parameters; the published rules by default
     */
    Class<? extends Screener> screener() default Screener.Published.class;

    /**
     * The key of the message. The default has a text, and a code, for each kind of violation. Where a host gives another message, {@link
     * org.openktp.core.validation.ViolationFindings} has the code of the constraint for all, {@link FindingCode#RULE_NOT_MET};
     * who wants words of their own and the codes puts texts under the keys of {@code ContributorValidationMessages} instead.
     *
     * @return a key of {@code ContributorValidationMessages}
     */
    String message() default "{org.openktp.rules.validation.MeetsRoundRules.message}";

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
        MeetsRoundRules[] value();
    }

    /** Checks an application. Thread-safe, if the screener is. */
    final class OfApplication extends RoundValidator<MeetsRoundRules, SchemeApplication> {

        /** For the validation provider. */
        public OfApplication() {
            super(MeetsRoundRules::screener, Check::rules, Check::passes);
        }
    }

    /** Checks a host's form. Thread-safe, if the screener is. */
    final class OfForm extends RoundValidator<MeetsRoundRules, ApplicationForm> {

        /** For the validation provider. */
        public OfForm() {
            super(MeetsRoundRules::screener, Check::rules, Check::passes);
        }
    }
}
