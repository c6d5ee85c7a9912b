package org.openktp.rules.innovate;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.innovate.terms.TermsVersion;

/**
 * The versions of the terms. Clauses are numbered as the page shows them, by their place in its nested lists.
 */
final class PartnershipTermsVersions {

    /** Where the versions of 2020 and the first under subsidy control agree. */
    private static final Map<Clause, String> EARLY = Map.ofEntries(
            entry(Clause.VIREMENT, "6.1"),
            entry(Clause.INSTALMENTS, "7.1"),
            entry(Clause.ONE_CLAIM, "7.3"),
            entry(Clause.CLAIMS, "7.4"),
            entry(Clause.COMMITTEE, "7.5"),
            entry(Clause.PAYMENT, "7.7"),
            entry(Clause.FINAL_CLAIM, "7.8"),
            entry(Clause.RETENTION, "7.9"),
            entry(Clause.TERMINATION, "9"),
            entry(Clause.FINAL_REPORT, "11.1"),
            entry(Clause.INTELLECTUAL_PROPERTY, "14.1"));

    /** Where the last two versions agree. */
    private static final Map<Clause, String> LATE = Map.ofEntries(
            entry(Clause.START, "2.1"),
            entry(Clause.OTHER_DATES, "4.2"),
            entry(Clause.VIREMENT, "10.2"),
            entry(Clause.INSTALMENTS, "11.1"),
            entry(Clause.ONE_CLAIM, "11.3"),
            entry(Clause.ESSENTIAL_IT, "11.3"),
            entry(Clause.CLAIMS, "11.4"),
            entry(Clause.PAYMENT, "11.7"),
            entry(Clause.FINAL_CLAIM, "11.8"),
            entry(Clause.RETENTION, "11.9"),
            entry(Clause.TERMINATION, "14"),
            entry(Clause.FINAL_REPORT, "15.1"),
            entry(Clause.INTELLECTUAL_PROPERTY, "18.1"));

    /** The newest. */
    static final PartnershipTerms V2 = new PartnershipTerms(
            TermsVersion.V2_2022,
            with(
                    LATE,
                    Map.of(
                            Clause.SUCCESS, "1.4",
                            Clause.COMMITTEE, "11.5",
                            Clause.FACE_TO_FACE, "7.3.4",
                            Clause.PROBATION, "7.3.5")));

    /** All of them, the oldest first. The letter that offers the grant goes with each, and is none of them. */
    static final List<PartnershipTerms> ALL = List.of(
            new PartnershipTerms(
                    TermsVersion.V1_2020, with(EARLY, Map.of(Clause.START, "2.1", Clause.SUCCESS, "21.1"))),
            new PartnershipTerms(
                    TermsVersion.AFRICA_2020, with(EARLY, Map.of(Clause.START, "2.1", Clause.SUCCESS, "21.1"))),
            new PartnershipTerms(
                    TermsVersion.SUBSIDY_CONTROL_V1_2021,
                    with(
                            EARLY,
                            Map.of(
                                    Clause.START, "2.2",
                                    Clause.SUCCESS, "22.1",
                                    Clause.VIREMENT, "6.2",
                                    Clause.ESSENTIAL_IT, "7.3"))),
            new PartnershipTerms(
                    TermsVersion.SUBSIDY_CONTROL_V2_2021,
                    with(LATE, Map.of(Clause.SUCCESS, "1", Clause.COMMITTEE, "11.5"))),
            V2);

    private PartnershipTermsVersions() {}

    private static Map<Clause, String> with(Map<Clause, String> shared, Map<Clause, String> own) {
        Map<Clause, String> clauses = new HashMap<>(shared);
        clauses.putAll(own);
        return clauses;
    }
}
