package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.CSO_PROGRAMMES;
import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.MHRA_DESIGNATION;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NIBSC_MERGER;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_MEASUREMENTS_OF_LIFE;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundBuilder;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/** The first round, of 2017. */
final class HcsRound1 {

    private static final LocalDate LAUNCH = LocalDate.of(2017, 3, 7);
    private static final Citation RECEIVED = NHS_ENGLAND_2017.at("what the four successful candidates receive, cut");
    private static final Citation[] ANNOUNCED = {NHS_ENGLAND_2017.at("announcement"), LGC_2017.at("announcement")};
    private static final Citation[] NAMED = {
        NHS_ENGLAND_2017.at("the institutes named"), LGC_2017.at("the institutes named")
    };
    private static final Citation[] DESCRIBED = {
        NPL_2017.at("programme description"),
        NHS_ENGLAND_2017.at("programme description"),
        LGC_2017.at("programme description")
    };

    static final Round ROUND = offers(dates(names(Round.builder()))).build();

    private HcsRound1() {}

    private static RoundBuilder names(RoundBuilder round) {
        return round.id("hcs-ktp-1")
                .programme("hcs-ktp")
                .number(inferred(1, NPL_2017.at("programme description, which calls it the first")))
                .name(stated(
                        "The Chief Scientific Officer's Knowledge Transfer Partnership Programme for Leaders in"
                                + " Healthcare Science",
                        NPL_2017.at("page heading")))
                .aliases(List.of(
                        stated(
                                "The CSO's Knowledge Transfer Partnership Programme",
                                NPL_2017.at("programme description")),
                        stated("The CSO's Knowledge Transfer Partnership", LGC_2017.at("announcement")),
                        stated("Knowledge Transfer Partnership Programme", NHS_ENGLAND_2017.at("announcement")),
                        inferred("CSO Knowledge Transfer Partnership", CSO_PROGRAMMES.at("section heading"))))
                .owner(stated("Office of the Chief Scientific Officer, NHS England", LGC_2017.at("announcement")))
                .reach(inferred(Set.of(Nation.ENGLAND), NHS_ENGLAND_2017.at("NHS England as owner of the programme")));
    }

    private static RoundBuilder dates(RoundBuilder round) {
        return round.length(stated(Period.ofMonths(12), DESCRIBED))
                .launched(stated(LAUNCH, ANNOUNCED))
                .launchEvent(stated(
                        "Chief Scientific Officer's Conference, Francis Crick Institute", LGC_2017.at("announcement")))
                .start(stated(PartialDate.parse("2017-07"), ANNOUNCED))
                .end(inferred(
                        PartialDate.parse("2018-07"),
                        NHS_ENGLAND_2017.at("start and length"),
                        NPL_MEASUREMENTS_OF_LIFE.at("paragraph on the NHS, in the present tense on 12 June 2018")))
                .referenceDate(inferred(LAUNCH, NHS_ENGLAND_2017.at("date of the announcement")));
    }

    private static RoundBuilder offers(RoundBuilder round) {
        return round.places(stated(
                        4,
                        NPL_2017.at("programme description, \"up to four\""),
                        NHS_ENGLAND_2017.at("start of the programme, \"the four successful candidates\"")))
                .partners(stated(partners(), NAMED))
                .leadershipProvider(stated(HcsOrganisations.KINGS_FUND, RECEIVED))
                .criteria(stated(HcsCriteria.ROUND_1, NPL_2017.at("selection paragraph, cut")))
                .opportunities(
                        stated(HcsOpportunities.ROUND_1, DESCRIBED[0], RECEIVED, LGC_2017.at("programme description")))
                .kindsOfWork(stated(EnumSet.allOf(ProjectWork.class), DESCRIBED));
    }

    private static List<RoundPartner> partners() {
        return List.of(
                institute(stated(HcsOrganisations.NPL, NAMED), "NPL", NAMED),
                institute(
                        inferred(
                                HcsOrganisations.NML_AT_LGC,
                                LGC_2017.at("the institutes named"),
                                NPL_ROUND_4.at("what the programme offers, first point")),
                        "LGC",
                        LGC_2017.at("the institutes named")),
                institute(
                        inferred(
                                HcsOrganisations.MHRA,
                                NIBSC_MERGER.at("announcement"),
                                MHRA_DESIGNATION.at("paragraph on the designation, \"formerly\"")),
                        "NIBSC",
                        NAMED));
    }

    /** Both pages that name the partners call them institutes or laboratories of the National Measurement System. */
    private static RoundPartner institute(Sourced<Organisation> organisation, String label, Citation... named) {
        return new RoundPartner(organisation, stated(label, named), Optional.of(stated(true, NAMED)));
    }
}
