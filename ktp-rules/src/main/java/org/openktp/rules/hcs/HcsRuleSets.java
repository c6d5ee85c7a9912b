package org.openktp.rules.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.career.CareerSources;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RequirementBuilder;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/**
 * The conditions of entry of rounds 1 and 4, as far as they were found. No page that was read lists them all, so both
 * sets are partial. Mandatory is what the pages state, outright or by implication; advisory what is only inferred from
 * them; a person judges what has no threshold.
 */
public final class HcsRuleSets {

    private static final String SENIOR =
            "The programme is for senior healthcare scientists; no band, register or length of"
                    + " service was found by which to tell.";

    /** Round 1, of 2017. */
    public static final RuleSet ROUND_1 = round1();

    /** Round 4. */
    public static final RuleSet ROUND_4 = round4();

    private HcsRuleSets() {}

    private static RuleSet round1() {
        Round round = HcsKtp.ROUND_1;
        Citation audience = NPL_2017.at("programme description");
        InForce inForce = new InForce(
                round.launched()
                        .map(day -> Sourced.inferred(day.value(), NHS_ENGLAND_2017.at("day of the announcement"))),
                round.start()
                        .map(start -> Sourced.inferred(
                                start.value().latest(), NHS_ENGLAND_2017.at("start of the programme"))));
        return new RuleSet(
                round.id(),
                "1",
                Coverage.PARTIAL,
                inForce,
                List.of(
                        healthcareScientist(round, audience),
                        senior(round, SENIOR, audience),
                        new Judgement(
                                round.id() + ".clinical-leader",
                                "The applicant is a clinical leader in their field",
                                "The programme was for clinical leaders; no page says how that is told.",
                                List.of(HcsFacts.ROLE, HcsFacts.BAND),
                                InForce.unbounded(),
                                Provenance.STATED,
                                List.of(audience, NHS_ENGLAND_2017.at("announcement"), LGC_2017.at("announcement"))),
                        clinicalService(round, audience),
                        advisory(round, "nhs-in-england")
                                .title("The applicant works for the NHS in England")
                                .text("NHS England owned the programme; no page confines it to England.")
                                .requirement(all(
                                        isIn(
                                                HcsFacts.EMPLOYER_KIND,
                                                EnumSet.of(
                                                        OrganisationKind.NHS_TRUST, OrganisationKind.OTHER_NHS_BODY)),
                                        is(HcsFacts.NATION, Nation.ENGLAND)))
                                .addCitations(NHS_ENGLAND_2017.at("NHS England as owner of the programme"))
                                .build(),
                        partner(
                                round,
                                "Projects were to be of mutual interest to the NHS and the measurement institutes; that"
                                        + " one of those named is in view is inferred.",
                                NPL_2017.at("selection paragraph, areas of mutual interest"))),
                List.of(HcsFacts.ofProject(HcsFacts.partners(round))));
    }

    private static RuleSet round4() {
        Round round = HcsKtp.ROUND_4;
        Citation audience = NPL_ROUND_4.at("programme description");
        Fact<Set<Theme>> themes = HcsFacts.themes(round);
        InForce inForce = new InForce(
                Optional.empty(),
                round.interviews()
                        .map(interviews -> Sourced.inferred(
                                interviews.value().last(),
                                NPL_ROUND_4.at("selection process, applications closed before the interviews"))));
        return new RuleSet(
                round.id(),
                "1",
                Coverage.PARTIAL,
                inForce,
                List.of(
                        healthcareScientist(round, audience),
                        mandatory(round, "works-in-uk")
                                .title("The applicant works in the United Kingdom")
                                .text("The programme addresses healthcare scientists from across the UK.")
                                .requirement(isIn(HcsFacts.NATION, EnumSet.allOf(Nation.class)))
                                .addCitations(audience)
                                .build(),
                        mandatory(round, "proposed-project")
                                .title("The applicant proposes a project")
                                .text("Applicants are selected on their project, so there has to be one;"
                                        + " the idea may be at an early stage.")
                                .requirement(hasValue(HcsFacts.PROPOSAL))
                                .addCitations(NPL_ROUND_4.at("selection paragraph"))
                                .build(),
                        mandatory(round, "theme-of-round")
                                .title("The project falls in one of the round's themes")
                                .text("Awards are made within the four themes; their topics are examples.")
                                .applicability(hasValue(HcsFacts.PROPOSAL))
                                .requirement(includesAny(themes, round.themeList()))
                                .addCitations(NPL_ROUND_4.at("programme themes"))
                                .build(),
                        senior(
                                round,
                                SENIOR + " Its heading addresses aspiring leaders as well.",
                                audience,
                                NPL_ROUND_4.at("page heading")),
                        clinicalService(round, audience),
                        partner(
                                round,
                                "Projects are judged on how they align with the partners' priorities, so that one of them"
                                        + " should be in view.",
                                NPL_ROUND_4.at("selection paragraph, partner organisations' priorities"))),
                List.of(HcsFacts.ofProject(themes), HcsFacts.ofProject(HcsFacts.partners(round))));
    }

    private static Requirement healthcareScientist(Round round, Citation audience) {
        return mandatory(round, "healthcare-scientist")
                .title("The applicant is a healthcare scientist")
                .text("Told by a role in healthcare science, or by the staff group under which the employer records the"
                        + " post. The page draws no line between roles; whether one is senior is left to a person.")
                .requirement(any(hasValue(HcsFacts.ROLE), is(HcsFacts.STAFF_GROUP, StaffGroup.HEALTHCARE_SCIENTISTS)))
                .addCitations(audience, CareerSources.STAFF_GROUPS.at("code 06"))
                .build();
    }

    private static Judgement senior(Round round, String text, Citation... audience) {
        return new Judgement(
                round.id() + ".senior",
                "The applicant is senior",
                text,
                List.of(HcsFacts.ROLE, HcsFacts.BAND),
                InForce.unbounded(),
                Provenance.STATED,
                List.of(audience));
    }

    private static Requirement clinicalService(Round round, Citation audience) {
        return advisory(round, "clinical-service")
                .title("The applicant stays in clinical service during the programme")
                .text("The programme is designed so that participants stay in clinical service; no page makes it a"
                        + " condition of entry.")
                .requirement(atLeast(HcsFacts.CLINICAL_TIME, 1))
                .addCitations(audience)
                .build();
    }

    private static Requirement partner(Round round, String text, Citation fit) {
        return advisory(round, "partner-of-round")
                .title("The project is with a partner of the round")
                .text(text)
                .applicability(hasValue(HcsFacts.PROPOSAL))
                .requirement(includesAny(HcsFacts.partners(round), round.partnerList()))
                .addCitations(fit)
                .build();
    }

    private static RequirementBuilder mandatory(Round round, String name) {
        return Requirement.builder().id(round.id() + "." + name).provenance(Provenance.STATED);
    }

    private static RequirementBuilder advisory(Round round, String name) {
        return Requirement.builder()
                .id(round.id() + "." + name)
                .severity(Severity.ADVISORY)
                .provenance(Provenance.INFERRED);
    }
}
