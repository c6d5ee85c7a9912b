package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.OpportunityKind.ACTIVITY;
import static org.openktp.core.programme.OpportunityKind.BENEFIT;
import static org.openktp.core.programme.OpportunityKind.CONDITION_OF_DESIGN;
import static org.openktp.core.programme.OpportunityKind.OPPORTUNITY;
import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NML;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.OpportunityKind;
import org.openktp.core.source.Citation;

/** What the programme offered its participants, round by round. */
final class HcsOpportunities {

    private static final String IN_SERVICE = "clinical-service";
    private static final String STAY = "stay in clinical service during the programme";
    private static final String EXCHANGE = "skills-exchange";
    private static final String SENIOR = "senior-level-work";
    private static final String AT_SENIOR_LEVEL = "work with the partner organisations at a senior level";
    private static final String LONG_TERM = "long-term-partnerships";

    static final List<Opportunity> ROUND_1 = List.of(
            ours(IN_SERVICE, CONDITION_OF_DESIGN, STAY, described2017()),
            ours(
                    EXCHANGE,
                    ACTIVITY,
                    "exchange skills and expertise with scientists of the National Measurement System",
                    described2017()),
            theirs(SENIOR, AT_SENIOR_LEVEL, NPL_2017.at("programme description"), LGC_2017.at("announcement")),
            theirs(
                    LONG_TERM,
                    "build long-term partnerships between clinical, research and industry teams",
                    NPL_2017.at("programme description"),
                    LGC_2017.at("announcement")),
            ours(
                    "coaching-and-action-learning",
                    BENEFIT,
                    "individual executive coaching and action learning sets of The King's Fund",
                    NHS_ENGLAND_2017.at("what the four successful candidates receive")),
            ours(
                    "senior-network",
                    BENEFIT,
                    "build networks by joining other senior leaders",
                    NHS_ENGLAND_2017.at("what the four successful candidates receive, cut")));

    static final List<Opportunity> ROUND_4 = List.of(
            ours(IN_SERVICE, CONDITION_OF_DESIGN, STAY, NPL_ROUND_4.at("programme description")),
            ours(
                    EXCHANGE,
                    ACTIVITY,
                    "exchange skills and expertise with experts of the National Measurement System",
                    NPL_ROUND_4.at("programme description")),
            theirs(SENIOR, AT_SENIOR_LEVEL, offered("first")),
            theirs(
                    LONG_TERM,
                    "build long-term scientific collaborations between clinical, research and industry teams",
                    offered("second")),
            theirs(
                    "national-structures",
                    "engage nationally as a member of structures agreed by the relevant Chief Professional Officer",
                    offered("third")),
            theirs("speaking-and-ambassador-roles", "speak professionally and act as an ambassador", offered("fourth")),
            theirs(
                    "research-programme-input",
                    "give input to the research programmes of the National Measurement System",
                    offered("fifth")));

    /** From an undated page that names no round. */
    static final List<Opportunity> WITHOUT_ROUND = List.of(
            ours(IN_SERVICE, CONDITION_OF_DESIGN, STAY, NML.at("programme description")),
            ours(
                    "scientific-support",
                    BENEFIT,
                    "additional scientific support for the project",
                    NML.at("programme description")),
            theirs(
                    "change-of-practice",
                    "bring change to clinical practice, towards a healthcare system that is more sustainable and responsive",
                    NML.at("what successful applicants may do, first point")),
            theirs(
                    LONG_TERM,
                    "build lasting relationships across the scientific community",
                    NML.at("what successful applicants may do, second point")),
            theirs(
                    "national-engagement",
                    "engage with senior scientific leaders and national governance structures",
                    NML.at("what successful applicants may do, third point")));

    private HcsOpportunities() {}

    /** Of a kind that this library gives it. */
    private static Opportunity ours(String token, OpportunityKind kind, String statement, Citation... pages) {
        return new Opportunity(token, stated(statement, pages), inferred(kind, pages));
    }

    /** An opportunity in the page's own words. */
    private static Opportunity theirs(String token, String statement, Citation... pages) {
        return new Opportunity(token, stated(statement, pages), stated(OPPORTUNITY, pages));
    }

    private static Citation[] described2017() {
        return new Citation[] {
            NPL_2017.at("programme description"),
            NHS_ENGLAND_2017.at("programme description"),
            LGC_2017.at("programme description")
        };
    }

    private static Citation offered(String point) {
        return NPL_ROUND_4.at("what the programme offers, " + point + " point");
    }
}
