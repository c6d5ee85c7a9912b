package org.openktp.rules.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.openktp.rules.KtpRules;
import org.openktp.rules.Screening;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import org.openktp.rules.wording.Wording;

/**
 * What decides applications for constraints, which cannot be handed values: a host names its class in the constraint, and
 * overrides what is its own. The class has a public constructor without parameters, is thread-safe, and on the module path is
 * in a package that {@code org.openktp.rules} may use.
 */
public interface Screener {

    /**
     * What decides applications to rounds.
     *
     * @return the published rules
     */
    default Screening screening() {
        return KtpRules.screening();
    }

    /**
     * What decides applications to Innovate UK's scheme.
     *
     * @return the published rules
     */
    default InnovateScreening innovateScreening() {
        return InnovateScreening.published();
    }

    /**
     * The day whose rules apply.
     *
     * @return empty for the day that the screening takes of the application or of its round; never today of itself
     */
    default Optional<LocalDate> asOf() {
        return Optional.empty();
    }

    /**
     * The language of what decisions say, which stands behind the message of the constraint.
     *
     * @return English
     */
    default Wording wording() {
        return Wording.ENGLISH;
    }

    /** The published rules. */
    final class Published implements Screener {

        /** For the constraint. */
        public Published() {}
    }
}
