package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.CSO_PROGRAMMES;
import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NML;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.programme.hcs.HcsKtpSources.SCIENCE_IN_SCOTTISH_GOVERNMENT;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.ChiefProfessionalOfficer;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.PastProject;
import org.openktp.core.programme.Programme;
import org.openktp.core.programme.Round;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The Healthcare Scientist Knowledge Transfer Partnership programme, in which senior healthcare scientists stay in
 * clinical service and work with the national measurement laboratories. Not to be confused with Innovate UK's KTP
 * scheme, in which a business partner works with a knowledge base, such as a university, and an associate recruited for
 * the project.
 *
 * <p>Rounds 1 (2017) and 4 are shipped. No page was found that names rounds 2, 3 or 5, so they are not here; a host that knows
 * them builds them.
 *
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public final class HcsKtp {

    /** The National Physical Laboratory. */
    public static final Organisation NPL = HcsOrganisations.NPL;

    /** The National Measurement Laboratory, hosted at LGC; "LGC" in 2017. */
    public static final Organisation NML_AT_LGC = HcsOrganisations.NML_AT_LGC;

    /** The Medicines and Healthcare products Regulatory Agency; its body NIBSC was named in 2017. */
    public static final Organisation MHRA = HcsOrganisations.MHRA;

    /** The United Kingdom Accreditation Service, which is no measurement laboratory. */
    public static final Organisation UKAS = HcsOrganisations.UKAS;

    /** The King's Fund, which taught leadership in 2017 and was no partner. */
    public static final Organisation KINGS_FUND = HcsOrganisations.KINGS_FUND;

    /** Round 1, of 2017. */
    public static final Round ROUND_1 = HcsRound1.ROUND;

    /** Round 4, whose interviews were held in 2024. */
    public static final Round ROUND_4 = HcsRound4.ROUND;

    /** The programme with the rounds that are known. */
    public static final Programme PROGRAMME = new Programme(
            "hcs-ktp",
            stated(
                    "Healthcare Scientist Knowledge Transfer Partnership Programme",
                    NPL_ROUND_4.at("heading of the programme")),
            List.of(
                    stated(
                            "The Chief Scientific Officer's Knowledge Transfer Partnership Programme for Leaders in"
                                    + " Healthcare Science",
                            NPL_2017.at("page heading")),
                    stated("CSO Knowledge Transfer Partnership", CSO_PROGRAMMES.at("section heading")),
                    stated(
                            "The Healthcare Scientist (HCS) Knowledge Transfer Partnership (KTP) Programme",
                            NPL_ROUND_4.at("programme description")),
                    stated("Healthcare Scientists Knowledge Transfer Partnership (HCS KTP)", NML.at("page heading"))),
            List.of(NPL, NML_AT_LGC, MHRA, UKAS),
            List.of(ROUND_1, ROUND_4));

    /** What an undated page of the National Measurement Laboratory offers, which names no round. */
    public static final List<Opportunity> OPPORTUNITIES_WITHOUT_ROUND = HcsOpportunities.WITHOUT_ROUND;

    /** The projects of which a page was found. */
    public static final List<PastProject> PROJECTS = HcsProjects.ALL;

    /** The officers whom round 4 calls relevant, by nation. Only England's title was found. */
    public static final List<ChiefProfessionalOfficer> CHIEF_PROFESSIONAL_OFFICERS = List.of(
            officer(
                    Nation.ENGLAND,
                    Optional.of(inferred(
                            "Chief Scientific Officer",
                            NPL_ROUND_4.at("what the programme offers, third point"),
                            NHS_ENGLAND_2017.at("announcement"))),
                    Optional.of(stated("Chief Scientific Officer", LGC_2017.at("announcement")))),
            officer(
                    Nation.SCOTLAND,
                    Optional.empty(),
                    Optional.of(stated(
                            "Chief Scientist Office",
                            SCIENCE_IN_SCOTTISH_GOVERNMENT.at("Chief Scientist Office (CSO)")))),
            officer(Nation.WALES, Optional.empty(), Optional.empty()),
            officer(Nation.NORTHERN_IRELAND, Optional.empty(), Optional.empty()));

    private HcsKtp() {}

    private static ChiefProfessionalOfficer officer(
            Nation nation, Optional<Sourced<String>> title, Optional<Sourced<String>> meaningOfCso) {
        Citation relevant = NPL_ROUND_4.at("what the programme offers, third point, \"the relevant\" officer");
        return new ChiefProfessionalOfficer(inferred(nation, relevant), title, meaningOfCso);
    }
}
