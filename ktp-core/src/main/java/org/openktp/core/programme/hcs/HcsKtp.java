package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NML;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.Programme;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.Theme;
import org.openktp.core.source.Citation;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/**
 * The Healthcare Scientist Knowledge Transfer Partnership programme, in which senior healthcare scientists stay in
 * clinical service and work with the national measurement laboratories. Not to be confused with Innovate UK's KTP
 * scheme, in which a business partner works with a knowledge base, such as a university, and an associate recruited for
 * the project.
 *
 * <p>Rounds 1 (2017) and 4 are shipped. No page was found that names rounds 2, 3 or 5, so they are not here; a host that knows
 * them builds them.
 */
public final class HcsKtp {

    /** The National Physical Laboratory. */
    public static final Organisation NPL = new Organisation("npl", "National Physical Laboratory");

    /** The National Measurement Laboratory, hosted at LGC; "LGC" in 2017. */
    public static final Organisation NML_AT_LGC = new Organisation("nml", "National Measurement Laboratory");

    /** The Medicines and Healthcare products Regulatory Agency; its body NIBSC was named in 2017. */
    public static final Organisation MHRA =
            new Organisation("mhra", "Medicines and Healthcare products Regulatory Agency");

    /** The United Kingdom Accreditation Service, which is no measurement laboratory. */
    public static final Organisation UKAS = new Organisation("ukas", "United Kingdom Accreditation Service");

    /** Round 1, of 2017. */
    public static final Round ROUND_1 = round1();

    /** Round 4, whose interviews were held in 2024. */
    public static final Round ROUND_4 = round4();

    /** The programme with the rounds that are known. */
    public static final Programme PROGRAMME = new Programme(
            "hcs-ktp",
            stated(
                    "Healthcare Scientist Knowledge Transfer Partnership Programme",
                    NPL_ROUND_4.at("heading of the programme")),
            List.of(
                    stated("Chief Scientific Officer's KTP Programme", NPL_2017.at("page heading")),
                    stated("Healthcare Scientists KTP (HCS KTP)", NML.at("page heading"))),
            List.of(NPL, NML_AT_LGC, MHRA, UKAS),
            List.of(ROUND_1, ROUND_4));

    private HcsKtp() {}

    private static Round round1() {
        LocalDate launch = LocalDate.of(2017, 3, 7);
        return Round.builder()
                .id("hcs-ktp-1")
                .programme("hcs-ktp")
                .number(inferred(1, NPL_2017.at("programme description, which calls it the first")))
                .name(stated(
                        "The Chief Scientific Officer's KTP Programme for Leaders in Healthcare Science",
                        NPL_2017.at("page heading")))
                .length(stated(Period.ofMonths(12), NPL_2017.at("programme description"), LGC_2017.at("announcement")))
                .reach(inferred(Set.of(Nation.ENGLAND), NHS_ENGLAND_2017.at("NHS England as owner of the programme")))
                .launched(stated(launch, NHS_ENGLAND_2017.at("announcement"), LGC_2017.at("announcement")))
                .start(stated(
                        PartialDate.of(YearMonth.of(2017, 7)),
                        NHS_ENGLAND_2017.at("announcement"),
                        LGC_2017.at("announcement")))
                .places(stated(4, NPL_2017.at("programme description, \"up to four\"")))
                .partners(inferred(
                        List.of(
                                new RoundPartner(NPL, "NPL"),
                                new RoundPartner(NML_AT_LGC, "LGC"),
                                new RoundPartner(MHRA, "NIBSC")),
                        NHS_ENGLAND_2017.at("the institutes named"),
                        LGC_2017.at("the institutes named")))
                .referenceDate(inferred(launch, NHS_ENGLAND_2017.at("date of the announcement")))
                .build();
    }

    private static Round round4() {
        Citation interviews = NPL_ROUND_4.at("selection process");
        Window window = new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1));
        return Round.builder()
                .id("hcs-ktp-4")
                .programme("hcs-ktp")
                .number(stated(4, NPL_ROUND_4.at("heading of the programme")))
                .name(stated(
                        "The Healthcare Scientist Knowledge Transfer Partnership Programme Round 4",
                        NPL_ROUND_4.at("heading of the programme")))
                .length(stated(Period.ofMonths(18), NPL_ROUND_4.at("programme description")))
                .reach(inferred(
                        EnumSet.allOf(Nation.class),
                        NPL_ROUND_4.at("programme description, \"from across the UK\", and the logos of four nations")))
                .interviews(stated(window, interviews))
                .interviewMode(stated(InterviewMode.VIRTUAL, interviews))
                .themes(stated(themesOfRound4(), NPL_ROUND_4.at("programme themes")))
                .partners(stated(
                        List.of(
                                new RoundPartner(NPL, "The National Physical Laboratory (NPL)"),
                                new RoundPartner(
                                        NML_AT_LGC,
                                        "The National Measurement Laboratory (NML) hosted at the Laboratory of the Government Chemist (LGC)"),
                                new RoundPartner(
                                        MHRA, "The Medicines and Healthcare products Regulatory Agency (MHRA)"),
                                new RoundPartner(UKAS, "United Kingdom Accreditation Service (UKAS)")),
                        NPL_ROUND_4.at("what the programme offers, first point")))
                .referenceDate(
                        inferred(window.first(), NPL_ROUND_4.at("first day of the interviews, its earliest date")))
                .build();
    }

    private static List<Theme> themesOfRound4() {
        return List.of(
                Theme.of(
                        "novel-diagnostics",
                        "Novel diagnostics",
                        "point-of-care testing",
                        "biosensors",
                        "nanotechnology",
                        "diagnostic imaging",
                        "genomics"),
                Theme.of(
                        "advanced-therapeutics",
                        "Advanced therapeutics",
                        "pharmacogenomics",
                        "advanced therapy medicinal products",
                        "synthetic biology",
                        "regenerative medicine",
                        "therapeutic imaging"),
                Theme.of(
                        "medical-devices-and-digital-health",
                        "Medical devices and digital health",
                        "assistive technologies",
                        "rehabilitation robotics",
                        "clinical decision support",
                        "informatics",
                        "digitisation",
                        "artificial intelligence"),
                Theme.of(
                        "measurements-and-standards",
                        "Measurements and Standards",
                        "standardisation",
                        "accuracy",
                        "reproducibility",
                        "reducing uncertainty"));
    }
}
