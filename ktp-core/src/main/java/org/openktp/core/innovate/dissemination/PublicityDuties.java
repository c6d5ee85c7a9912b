package org.openktp.core.innovate.dissemination;

import static org.openktp.core.innovate.CompetitionSources.ROUND_2021_22_R2;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R1;
import static org.openktp.core.innovate.IfsSources.MIGRATIONS;
import static org.openktp.core.innovate.IfsSources.OFFER_LETTER;
import static org.openktp.core.innovate.IfsSources.TERMS_SUBSIDY_CONTROL_V2;
import static org.openktp.core.innovate.IfsSources.TERMS_V1;
import static org.openktp.core.innovate.IfsSources.TERMS_V2;
import static org.openktp.core.innovate.dissemination.DutyBearer.ALL_PARTNERS;
import static org.openktp.core.innovate.dissemination.DutyBearer.FUNDER;
import static org.openktp.core.innovate.dissemination.DutyBearer.KNOWLEDGE_BASE;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/** The duties of publicity that were found: in the terms of an award, in its offer letter, in competitions, of ESRC. */
public final class PublicityDuties {

    private static final Optional<Sourced<String>> SUSPENSION = Optional.of(
            stated("payment of the grant may be suspended", TERMS_V2.at("clause 14.4.9, suspension of grant")));

    /** A funder's case study needs the written consent of the project partners. */
    public static final PublicityDuty FUNDER_CASE_STUDY = terms(
            "funder-case-study-consent",
            "develop case studies with the project partners and obtain their written consent before publishing",
            FUNDER,
            since2021(),
            since2021("clause 22, evaluation data"));

    /** Every duty that was found. */
    public static final Catalogue<PublicityDuty> CATALOGUE = Catalogue.of(
            "publicity-duties",
            "Duties of publicity of Innovate UK's KTP scheme",
            List.of(
                    terms(
                            "refer-to-support",
                            "refer to Innovate UK's support, financial and other, in publicity and public information",
                            ALL_PARTNERS,
                            since2022(),
                            TERMS_V2.at("clause 7, your obligations")),
                    new PublicityDuty(
                            "acknowledge-funders",
                            stated(
                                    "acknowledge all supporters and funders in academic publications, marketing material "
                                            + "and whatever else is produced, with their logos where possible",
                                    TERMS_SUBSIDY_CONTROL_V2.at("clause 7, your obligations"),
                                    TERMS_V2.at("clause 7, your obligations"),
                                    TERMS_V2.at("clause 25, publication of information")),
                            stated(ALL_PARTNERS, TERMS_V2.at("clause 7, your obligations")),
                            stated(DutyForce.REQUIRED, TERMS_V2.at("clause 25, publication of information")),
                            since2021(),
                            SUSPENSION),
                    new PublicityDuty(
                            "check-current-funders",
                            stated(
                                    "check, when preparing publicity, which organisations fund the partnership at the time",
                                    OFFER_LETTER.at("second paragraph")),
                            inferred(KNOWLEDGE_BASE, OFFER_LETTER.at("first paragraph")),
                            inferred(DutyForce.REQUIRED, OFFER_LETTER.at("second paragraph")),
                            Optional.empty(),
                            Optional.empty()),
                    new PublicityDuty(
                            "consult-press-office",
                            stated(
                                    "consult Innovate UK's guide to publicity before publicising the partnership",
                                    TERMS_V1.at("clause 17, publication of information"),
                                    OFFER_LETTER.at("publication of information"),
                                    TERMS_V2.at("clause 25, publication of information")),
                            inferred(KNOWLEDGE_BASE, OFFER_LETTER.at("first paragraph")),
                            inferred(DutyForce.REQUIRED, OFFER_LETTER.at("publication of information")),
                            since2020(),
                            Optional.empty()),
                    new PublicityDuty(
                            "own-publicity",
                            stated("seek publicity of one's own for the partnership", ownPublicity()),
                            stated(KNOWLEDGE_BASE, ownPublicity()),
                            stated(DutyForce.ENCOURAGED, ownPublicity()),
                            since2020(),
                            Optional.empty()),
                    terms(
                            "observe-embargo",
                            "keep an embargo on the announcement of successful projects until Innovate UK lifts it",
                            ALL_PARTNERS,
                            since2021(),
                            since2021("clause 25, publication of information")),
                    terms(
                            "cohort-engagement",
                            "take part on request in activities of the funded cohort, during the project and for three "
                                    + "months after",
                            ALL_PARTNERS,
                            since2021(),
                            since2021("clause 21, engagement")),
                    terms(
                            "final-report-contribution",
                            "aim to secure a contribution from the business to the final report",
                            KNOWLEDGE_BASE,
                            since2020(),
                            TERMS_V1.at("clause 11, final reporting"),
                            TERMS_V2.at("clause 15, final reporting")),
                    FUNDER_CASE_STUDY,
                    terms(
                            "no-identification",
                            "publish data of the project partners in no way that identifies a person or a business without "
                                    + "its consent",
                            FUNDER,
                            since2021(),
                            since2021("clause 22, evaluation data")),
                    terms(
                            "success-story-agreed",
                            "agree the content of a success story, and release nothing commercially sensitive or personal",
                            FUNDER,
                            since2022(),
                            TERMS_V2.at("clause 25, publication of information")),
                    competition(
                            "open-outputs",
                            "publish all project outputs or make them openly available, on a non-selective basis",
                            ROUND_2021_22_R2.at("no subsidy basis"),
                            Validity.between("2021", "2022")),
                    competition(
                            "two-academic-outputs",
                            "publish two academic outputs at least",
                            ROUND_2025_26_R1.at("knowledge base partner"),
                            Validity.between("2025-02-18", "2025-04-09")),
                    competition(
                            "completion-case-study",
                            "give Innovate UK a case study on its template when the project is complete",
                            ROUND_2025_26_R1.at("knowledge base partner"),
                            Validity.between("2025-02-18", "2025-04-09")),
                    new PublicityDuty(
                            "esrc-stakeholders",
                            stated("engage with other stakeholders to spread results, impacts and outcomes", esrc()),
                            inferred(ALL_PARTNERS, esrc()),
                            stated(DutyForce.ENCOURAGED, esrc()),
                            Optional.empty(),
                            Optional.empty())),
            PublicityDuty::id,
            List.of(
                    Field.of("duty", PublicityDuty::duty),
                    Field.of("bearer", PublicityDuty::bearer),
                    Field.of("force", PublicityDuty::force),
                    Field.maybe("seen", PublicityDuty::seen),
                    Field.maybe("consequence", PublicityDuty::consequence)));

    private PublicityDuties() {}

    private static PublicityDuty terms(
            String token, String duty, DutyBearer bearer, Optional<Sourced<Validity>> seen, Citation... citations) {
        return new PublicityDuty(
                token,
                stated(duty, citations),
                stated(bearer, citations),
                stated(DutyForce.REQUIRED, citations),
                seen,
                Optional.empty());
    }

    /** A clause that both editions of the terms from 2021 on have under one number. */
    private static Citation[] since2021(String clause) {
        return new Citation[] {TERMS_SUBSIDY_CONTROL_V2.at(clause), TERMS_V2.at(clause)};
    }

    private static Citation[] ownPublicity() {
        return new Citation[] {
            TERMS_V1.at("clause 17, publication of information"), TERMS_V2.at("clause 25, publication of information")
        };
    }

    private static PublicityDuty competition(String token, String duty, Citation citation, Validity open) {
        return new PublicityDuty(
                token,
                reported(duty, citation),
                reported(KNOWLEDGE_BASE, citation),
                reported(DutyForce.REQUIRED, citation),
                Optional.of(reported(open, citation)),
                Optional.empty());
    }

    private static Optional<Sourced<Validity>> since2020() {
        return since("2020-03", "V160_4_2, which introduces version 1 of the terms");
    }

    private static Optional<Sourced<Validity>> since2021() {
        return since("2021-09", "V238_1, which introduces version 2 of the terms under subsidy control");
    }

    private static Optional<Sourced<Validity>> since2022() {
        return since("2022-06", "V269_1_1, which introduces version 2 of the terms");
    }

    private static Optional<Sourced<Validity>> since(String month, String migration) {
        return Optional.of(inferred(Validity.from(month), MIGRATIONS.at(migration)));
    }

    private static Citation esrc() {
        return InnovateSources.ESRC.at("dissemination of impacts and outcomes");
    }
}
