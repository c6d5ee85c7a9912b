package org.openktp.rules.innovate.eligibility;

import static org.openktp.core.innovate.competition.Competitions.AFRICA_2020_21_R5;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2021_22_R4;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R1;
import static org.openktp.core.innovate.competition.Competitions.ROUND_2025_26_R5;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.innovate.Sightings.between;
import static org.openktp.rules.innovate.Sightings.in;
import static org.openktp.rules.innovate.eligibility.StrandRules.AFRICAN;
import static org.openktp.rules.innovate.eligibility.StrandRules.DESCRIPTION;
import static org.openktp.rules.innovate.eligibility.StrandRules.KTP;
import static org.openktp.rules.innovate.eligibility.StrandRules.advisory;
import static org.openktp.rules.innovate.eligibility.StrandRules.judged;

import java.time.LocalDate;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.innovate.terms.TermsVersions;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.rule.Seen;

/**
 * What an award will ask, so that an application should be able to: advice, which refuses nobody. What the terms of awards
 * say was found from the month in which a version of them was introduced until the day of the state in which the service's
 * code was read.
 */
final class AwardRules {

    private static final String JOINT = "general terms and conditions, recruitment of the associate";

    private static final Sourced<LocalDate> READ = Sourced.inferred(
            LocalDate.of(2022, 11, 11), IfsSources.TERMS_V2.at("file as it stood on 11 November 2022"));
    private static final Seen SINCE_2020 = Seen.between(introduced(TermsVersion.V1_2020), READ);
    private static final Seen SINCE_2022 = Seen.between(introduced(TermsVersion.V2_2022), READ);

    static final List<StrandRule> ROWS = List.of(
            advisory(
                    KTP,
                    between(ROUND_2021_22_R4, ROUND_2025_26_R1),
                    "open-outputs",
                    "Outputs are published, or open to all alike",
                    reported(
                            "The award is made so that it is no subsidy: outputs are open on a non-selective basis, and commercial"
                                    + " use gives no selective advantage.",
                            CompetitionSources.ROUND_2021_22_R2.at("award"),
                            RoundSources.ROUND_2021_22_R4.at("award"),
                            CompetitionSources.ROUND_2021_22_R5.at("eligibility criteria"),
                            CompetitionSources.ROUND_2025_26_R1.at("publications")),
                    is(ProjectFacts.OPEN_OUTPUTS, YesNo.YES)),
            advisory(
                    AFRICAN,
                    in(AFRICA_2020_21_R5),
                    "african-open-outputs",
                    "Outputs are published, or open to all alike",
                    reported(
                            "The award is made on a non-aid basis: outputs are open on a non-selective basis, and commercial use"
                                    + " gives no selective advantage.",
                            CompetitionSources.AFRICA_2020_21_R5.at(DESCRIPTION)),
                    is(ProjectFacts.OPEN_OUTPUTS, YesNo.YES)),
            advisory(
                    KTP,
                    in(ROUND_2025_26_R1),
                    "two-academic-outputs",
                    "At least two academic outputs are to be published",
                    reported(
                            "Called essential for the status of the award as no subsidy; the page also asks for a case study at"
                                    + " the end.",
                            CompetitionSources.ROUND_2025_26_R1.at("publications")),
                    atLeast(ProjectFacts.ACADEMIC_OUTPUTS, 2)),
            advisory(
                    KTP,
                    SINCE_2020,
                    "joint-recruitment",
                    "Knowledge base and business partner choose the associate together, openly and fairly",
                    stated(
                            "A condition of the award in every version of the terms that was read.",
                            IfsSources.TERMS_V1.at("clause 2.1, " + JOINT),
                            IfsSources.TERMS_V2.at("clause 2.1, " + JOINT)),
                    is(ProjectFacts.JOINT_RECRUITMENT, YesNo.YES)),
            advisory(
                    KTP,
                    SINCE_2020,
                    "advertised-post",
                    "The post is advertised by the knowledge base's own rules and on the site of the scheme",
                    stated(
                            "The least that the terms of the award ask.",
                            IfsSources.TERMS_V1.at("clause 3.1, your obligations"),
                            IfsSources.TERMS_V2.at("clause 7.2.1, your obligations")),
                    is(ProjectFacts.ADVERTISED, YesNo.YES)),
            advisory(
                    KTP,
                    SINCE_2022,
                    "uk-tax-resident-associate",
                    "The associate is resident in the United Kingdom for tax",
                    stated(
                            "Version 2 of the terms of 2022 asks it.",
                            IfsSources.TERMS_V2.at("clause 7.3.5, project administration")),
                    is(ProjectFacts.UK_TAX_RESIDENT, YesNo.YES)),
            advisory(
                    KTP,
                    SINCE_2020,
                    "not-funded-already",
                    "No other award has been made for the same work",
                    stated(
                            "Several awards for the same or largely the same scope are a ground on which a grant is ended; costs"
                                    + " that are paid for already are not paid again.",
                            IfsSources.TERMS_V1.at("clause 9.4, suspension, termination and repayment of grant"),
                            IfsSources.TERMS_V2.at("clause 14.5, multiple awards"),
                            IfsSources.TERMS_V2.at("clause 11.13, payment of grant")),
                    is(ProjectFacts.ALREADY_FUNDED, YesNo.NO)),
            judged(
                    KTP,
                    Seen.between(introduced(TermsVersion.V1_2020), ROUND_2025_26_R5.lastDay()),
                    "past-conduct",
                    "Reports and claims of earlier projects were returned, and nothing is owed",
                    reported(
                            "Innovate UK may reject an application where they were not, and weighs debts; when it does was not"
                                    + " found.",
                            IfsSources.TERMS_V1.at("clause 2.9, general terms and conditions"),
                            IfsSources.TERMS_V2.at("clause 2.4, general terms and conditions"),
                            CompetitionSources.ROUND_2025_26_R5.at(DESCRIPTION))));

    private AwardRules() {}

    /** The last day of the month in which a version was introduced: by then it was there. */
    private static Sourced<LocalDate> introduced(TermsVersion version) {
        Sourced<PartialDate> month = TermsVersions.of(version).introduced();
        return inferred(month.value().latest(), month.citations().toArray(Citation[]::new));
    }
}
