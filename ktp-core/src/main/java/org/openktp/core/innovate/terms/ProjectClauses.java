package org.openktp.core.innovate.terms;

import static org.openktp.core.innovate.terms.ClauseRows.at;
import static org.openktp.core.innovate.terms.ClauseRows.says;
import static org.openktp.core.innovate.terms.TermsSubject.ASSOCIATE_ABSENCE;
import static org.openktp.core.innovate.terms.TermsSubject.ASSOCIATE_START;
import static org.openktp.core.innovate.terms.TermsSubject.COSTS_BEFORE_START;
import static org.openktp.core.innovate.terms.TermsSubject.EQUIPMENT;
import static org.openktp.core.innovate.terms.TermsSubject.IP_AGREEMENT;
import static org.openktp.core.innovate.terms.TermsSubject.LMC_BEFORE_PROBATION_ENDS;
import static org.openktp.core.innovate.terms.TermsSubject.LMC_MEETINGS;
import static org.openktp.core.innovate.terms.TermsSubject.OFFER_ACCEPTANCE;
import static org.openktp.core.innovate.terms.TermsSubject.PROBATION_CHECK;
import static org.openktp.core.innovate.terms.TermsSubject.PROJECT_MEETINGS;
import static org.openktp.core.innovate.terms.TermsSubject.SUPERVISION;
import static org.openktp.core.innovate.terms.TermsSubject.TAX_RESIDENCE;
import static org.openktp.core.innovate.terms.TermsVersion.AFRICA_2020;
import static org.openktp.core.innovate.terms.TermsVersion.OFFER_LETTER_2020;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V1_2021;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V2_2021;
import static org.openktp.core.innovate.terms.TermsVersion.V1_2020;
import static org.openktp.core.innovate.terms.TermsVersion.V2_2022;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clauses on the offer, the start of the associate and the work. */
final class ProjectClauses {

    private static final String ADMINISTRATION = ", project administration";

    /** All of them. */
    static final List<TermsClause> ALL = Stream.of(
                    says(
                            ASSOCIATE_START,
                            "the associate starts within nine months of the date of the offer letter",
                            at(V1_2020, "clause 2.1, general terms and conditions"),
                            at(AFRICA_2020, "clause 2.1, general terms and conditions"),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 2.2, general terms and conditions"),
                            at(
                                    SUBSIDY_CONTROL_V2_2021,
                                    "clause 2.1, general terms and conditions",
                                    "clause 4.2, duration"),
                            at(V2_2022, "clause 2.1, general terms and conditions", "clause 4.2, duration")),
                    says(
                            ASSOCIATE_START,
                            "the associate, or of several the first, starts within nine months of the date of the letter, or "
                                    + "the offer lapses of itself",
                            at(OFFER_LETTER_2020, "paragraph 3.1, general terms and conditions")),
                    says(
                            OFFER_ACCEPTANCE,
                            "the offer can be accepted for one month from the date of the letter, and an award that is not "
                                    + "accepted is withdrawn",
                            at(
                                    OFFER_LETTER_2020,
                                    "paragraph 24.1, acceptance of grant offer",
                                    "letter, before its terms")),
                    says(
                            IP_AGREEMENT,
                            "an agreement on intellectual property that satisfies the adviser is in place before the start of "
                                    + "the associate, or the offer lapses of itself",
                            at(V1_2020, "clause 14.1, collaboration"),
                            at(AFRICA_2020, "clause 14.1, collaboration")),
                    says(
                            IP_AGREEMENT,
                            "an agreement on intellectual property that satisfies the monitoring officer is in place before "
                                    + "the start of the associate, or the offer lapses of itself",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 14.1, collaboration"),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 18.1, collaboration")),
                    says(
                            IP_AGREEMENT,
                            "an agreement on intellectual property that satisfies the monitoring officer is in place before "
                                    + "the associate begins work, or the offer lapses of itself",
                            at(V2_2022, "clause 18.1, collaboration")),
                    says(
                            IP_AGREEMENT,
                            "a KTP agreement that satisfies the adviser is in place before the start of the associate, or the "
                                    + "offer lapses of itself",
                            at(OFFER_LETTER_2020, "paragraph 16.1, collaboration")),
                    says(
                            COSTS_BEFORE_START,
                            "essential IT equipment may be bought before the start of the associate if LMC0 approved it",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 7.3, payment of grant"),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.3, payment of grant"),
                            at(V2_2022, "clause 11.3, payment of grant")),
                    says(
                            COSTS_BEFORE_START,
                            "nothing that is spent before the associate starts is eligible",
                            at(OFFER_LETTER_2020, "paragraph 5.1, your obligations", "letter, before its terms")),
                    says(
                            SUPERVISION,
                            "a supervisor from the knowledge base gives the project half a day a week or more, and supervises "
                                    + "as the application said",
                            at(V2_2022, "clauses 7.3.1 and 7.3.2" + ADMINISTRATION)),
                    says(
                            PROJECT_MEETINGS,
                            "the project is discussed every month, face to face, at a place that the business provides",
                            at(V2_2022, "clause 7.3.3" + ADMINISTRATION)),
                    says(
                            LMC_MEETINGS,
                            "the committee meets face to face for its first, second and last meeting, and at least once in "
                                    + "twelve months; otherwise it may meet virtually",
                            at(V2_2022, "clause 7.3.4" + ADMINISTRATION)),
                    says(
                            PROBATION_CHECK,
                            "the associate's probation is looked at after three months, with targets where they are needed",
                            at(V2_2022, "clause 7.3.5" + ADMINISTRATION)),
                    says(
                            LMC_BEFORE_PROBATION_ENDS,
                            "the committee's second meeting comes before the probation of the associate ends",
                            at(V2_2022, "clause 7.3.5" + ADMINISTRATION)),
                    says(
                            TAX_RESIDENCE,
                            "for tax, the associate is resident in the UK",
                            at(V2_2022, "clause 7.3.5" + ADMINISTRATION)),
                    says(
                            ASSOCIATE_ABSENCE,
                            "Innovate UK is told promptly where an associate is away for long or resigns; while work rests, "
                                    + "claims go on every three months and may be of nothing",
                            at(V1_2020, "clause 7.6, payment of grant"),
                            at(AFRICA_2020, "clause 7.6, payment of grant"),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 7.6, payment of grant"),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.6, payment of grant"),
                            at(V2_2022, "clause 11.6, payment of grant"),
                            at(OFFER_LETTER_2020, "paragraph 9.6, payment of grant")),
                    says(
                            EQUIPMENT,
                            "the business uses equipment and materials bought from the grant free of charge during the "
                                    + "partnership; at its end the equipment goes back to the knowledge base",
                            at(V1_2020, "clause 5.1, equipment and materials"),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 5.1, equipment and materials"),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 9.1, equipment and materials"),
                            at(V2_2022, "clause 9.1, equipment and materials"),
                            at(OFFER_LETTER_2020, "paragraph 7.1, equipment and materials")),
                    says(
                            EQUIPMENT,
                            "the business uses equipment and materials bought from the grant free of charge during the "
                                    + "partnership; at its end the equipment goes back to the knowledge base that bought it or, "
                                    + "where that makes no sense and the programme manager approves, to the business",
                            at(AFRICA_2020, "clause 5, equipment and materials")))
            .flatMap(Function.identity())
            .toList();

    private ProjectClauses() {}
}
