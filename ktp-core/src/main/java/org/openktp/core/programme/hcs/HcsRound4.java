package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.NATIONAL_MEASUREMENT_SYSTEM;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundBuilder;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SupportingBody;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Window;

/** Round 4, whose interviews were held in 2024. */
final class HcsRound4 {

    private static final Window INTERVIEWS = new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1));
    private static final Citation HEADING = NPL_ROUND_4.at("heading of the programme");
    private static final Citation DESCRIBED = NPL_ROUND_4.at("programme description");
    private static final Citation NAMED = NPL_ROUND_4.at("what the programme offers, first point");
    private static final Citation SELECTION = NPL_ROUND_4.at("selection process");

    static final Round ROUND = offers(dates(names(Round.builder()))).build();

    private HcsRound4() {}

    private static RoundBuilder names(RoundBuilder round) {
        return round.id("hcs-ktp-4")
                .programme("hcs-ktp")
                .number(stated(4, HEADING))
                .name(stated("The Healthcare Scientist Knowledge Transfer Partnership Programme Round 4", HEADING))
                .aliases(List.of(stated(
                        "The Healthcare Scientist (HCS) Knowledge Transfer Partnership (KTP) Programme", DESCRIBED)))
                .reach(inferred(
                        EnumSet.allOf(Nation.class),
                        NPL_ROUND_4.at("programme description, \"from across the UK\", and the logos of four nations")))
                .supportingBodies(inferred(
                        List.of(
                                new SupportingBody(Nation.SCOTLAND, "Scottish Government"),
                                new SupportingBody(Nation.NORTHERN_IRELAND, "HSC"),
                                new SupportingBody(Nation.WALES, "Health Education and Improvement Wales"),
                                new SupportingBody(Nation.ENGLAND, "National Health Service")),
                        NPL_ROUND_4.at("four logos below the programme description")));
    }

    private static RoundBuilder dates(RoundBuilder round) {
        return round.length(stated(Period.ofMonths(18), DESCRIBED))
                .interviews(stated(INTERVIEWS, SELECTION))
                .interviewMode(stated(InterviewMode.VIRTUAL, SELECTION))
                .referenceDate(
                        inferred(INTERVIEWS.first(), NPL_ROUND_4.at("first day of the interviews, its earliest date")));
    }

    private static RoundBuilder offers(RoundBuilder round) {
        return round.themes(stated(HcsThemes.ROUND_4, NPL_ROUND_4.at("programme themes")))
                .themesClosed(stated(true, NPL_ROUND_4.at("programme themes")))
                .topicsClosed(stated(false, NPL_ROUND_4.at("programme themes, each \"including\" its topics")))
                .partners(stated(partners(), NAMED))
                .criteria(stated(HcsCriteria.ROUND_4, NPL_ROUND_4.at("selection paragraph")))
                .opportunities(stated(HcsOpportunities.ROUND_4, DESCRIBED, NPL_ROUND_4.at("what the programme offers")))
                .kindsOfWork(stated(EnumSet.allOf(ProjectWork.class), DESCRIBED));
    }

    private static List<RoundPartner> partners() {
        Citation institutes = NATIONAL_MEASUREMENT_SYSTEM.at("the measurement institutes");
        Sourced<Boolean> institute = stated(true, NAMED, institutes);
        return List.of(
                partner(HcsOrganisations.NPL, "The National Physical Laboratory (NPL)", institute),
                partner(
                        HcsOrganisations.NML_AT_LGC,
                        "The National Measurement Laboratory (NML) hosted at the Laboratory of the Government Chemist (LGC)",
                        institute),
                partner(
                        HcsOrganisations.MHRA,
                        "The Medicines and Healthcare products Regulatory Agency (MHRA)",
                        institute),
                partner(
                        HcsOrganisations.UKAS,
                        "United Kingdom Accreditation Service (UKAS)",
                        inferred(false, NAMED, institutes)));
    }

    private static RoundPartner partner(Organisation organisation, String label, Sourced<Boolean> institute) {
        return new RoundPartner(stated(organisation, NAMED), stated(label, NAMED), Optional.of(institute));
    }
}
