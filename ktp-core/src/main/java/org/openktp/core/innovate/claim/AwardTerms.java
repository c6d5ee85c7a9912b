package org.openktp.core.innovate.claim;

import java.util.Optional;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.terms.TermsClause;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsSubject;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.source.Sourced;

/**
 * The percentages that the terms of an award name. The template of the offer letter contradicts the terms that go with it:
 * it keeps 15 % of the grant back, where every other version keeps 10 %.
 *
 * @see TermsClauses
 */
public final class AwardTerms {

    private AwardTerms() {}

    /**
     * The share of the maximum grant that is kept back until the end.
     *
     * @param version the version of the terms
     * @return the share, which every version names
     */
    public static Sourced<Percentage> retention(TermsVersion version) {
        return percentage(version, TermsSubject.RETENTION).orElseThrow();
    }

    /**
     * The points a year above the Bank of England's base rate at which an overpayment bears interest that is not paid back.
     * The base rate of the day is the host's to know; how the days of a year are counted was not found.
     *
     * @param version the version of the terms
     * @return the points, or empty where the version has no such clause
     */
    public static Optional<Sourced<Percentage>> overpaymentInterestAboveBase(TermsVersion version) {
        return percentage(version, TermsSubject.OVERPAYMENT_INTEREST);
    }

    private static Optional<Sourced<Percentage>> percentage(TermsVersion version, TermsSubject subject) {
        return TermsClauses.find(version, subject)
                .flatMap(TermsClause::percent)
                .map(percent -> percent.map(Percentage::new));
    }
}
