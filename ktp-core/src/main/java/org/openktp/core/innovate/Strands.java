package org.openktp.core.innovate;

import static org.openktp.core.innovate.CompetitionSources.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.CompetitionSources.AKT_3;
import static org.openktp.core.innovate.CompetitionSources.AKT_6_REPORTED;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2020_21_R4;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R2;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2026_27_R1;
import static org.openktp.core.innovate.InnovateSources.CARDIFF_TYPES;
import static org.openktp.core.innovate.InnovateSources.GUIDANCE;
import static org.openktp.core.innovate.InnovateSources.GUIDEBOOK_2013;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The strands of the scheme that were found, those of the past among them.
 *
 * @see org.openktp.core.innovate.InnovateSources
 */
public final class Strands {

    /** Classic KTP. */
    public static final Strand CLASSIC = new Strand(
            "classic",
            stated("Classic KTP", GUIDANCE.at("types of KTP")),
            Optional.empty(),
            stated("projects that develop new or better products and services", GUIDANCE.at("types of KTP")),
            date(Sourced::stated, "2013-03", GUIDEBOOK_2013.at("section 2.4, classic KTP proposals")),
            date(Sourced::inferred, "2026", ROUND_2026_27_R1.at("length of projects")));

    /** Management KTP. */
    public static final Strand MANAGEMENT = new Strand(
            "management",
            stated("Management KTP", GUIDANCE.at("types of KTP")),
            Optional.of(reported("mKTP", InnovateSources.YORK_MKTP.at("title"))),
            stated(
                    "projects that develop better businesses through their processes and their management capability",
                    GUIDANCE.at("types of KTP")),
            date(Sourced::stated, "2020", ROUND_2020_21_R4.at("description, and the years in the title")),
            date(Sourced::reported, "2025", ROUND_2025_26_R2.at("eligibility, and the years in the title")));

    /** Accelerated Knowledge Transfer. */
    public static final Strand ACCELERATED = new Strand(
            "accelerated",
            stated("Accelerated Knowledge Transfer", AKT_3.at("description")),
            Optional.of(stated("AKT", AKT_3.at("description"))),
            stated(
                    "a short, rapid and targeted intervention that speeds the evaluation or development of a project or "
                            + "concept",
                    AKT_3.at("description")),
            date(Sourced::stated, "2024", AKT_3.at("year in the title")),
            date(Sourced::reported, "2026-05-26", AKT_6_REPORTED.at("opening date")));

    /** The African agriculture strand. */
    public static final Strand AFRICAN_AGRICULTURE = new Strand(
            "african-agriculture",
            stated("African agriculture strand of KTP", AFRICA_2023_24_R3.at("description")),
            Optional.empty(),
            reported(
                    "a partnership of a UK knowledge base with a business partner and a knowledge base in the same one "
                            + "of Ghana, Nigeria, Kenya and South Africa",
                    AFRICA_2023_24_R3.at("description"),
                    CompetitionSources.AFRICA_2020_21_R5.at("description, the same country for both")),
            date(Sourced::stated, "2020", CompetitionSources.AFRICA_2020_21_R4.at("years in the title")),
            date(Sourced::stated, "2023", AFRICA_2023_24_R3.at("years in the title")));

    /** Shorter KTP, of the past. */
    public static final Strand SHORTER = new Strand(
            "shorter",
            stated("Shorter KTP", GUIDEBOOK_2013.at("section 2.5, shorter KTP proposals")),
            Optional.of(reported("sKTP", InnovateSources.BRIGHTON_GRADUATES.at("length of projects"))),
            reported("tactical business issues of a shorter term", CARDIFF_TYPES.at("short KTP")),
            date(Sourced::stated, "2013-03", GUIDEBOOK_2013.at("section 2.5, shorter KTP proposals")),
            date(Sourced::stated, "2013-03", GUIDEBOOK_2013.at("section 2.5, shorter KTP proposals")));

    /** Enhanced KTP, a scheme of the Welsh Government. */
    public static final Strand ENHANCED = new Strand(
            "enhanced",
            reported("Enhanced KTP", CARDIFF_TYPES.at("enhanced KTP")),
            Optional.of(reported("eKTP", CARDIFF_TYPES.at("enhanced KTP"))),
            reported(
                    "a classic KTP in Wales with a further partner from overseas, in the Welsh Government's priority areas",
                    CARDIFF_TYPES.at("enhanced KTP")),
            Optional.empty(),
            Optional.empty());

    /** Every strand that was found. */
    public static final Catalogue<Strand> CATALOGUE = Catalogue.of(
            "strands",
            "Strands of Innovate UK's KTP scheme",
            List.of(CLASSIC, MANAGEMENT, ACCELERATED, AFRICAN_AGRICULTURE, SHORTER, ENHANCED),
            Strand::token,
            List.of(
                    Field.of("name", Strand::name),
                    Field.maybe("abbreviation", Strand::abbreviation),
                    Field.of("description", Strand::description),
                    Field.maybe("first-seen", Strand::firstSeen),
                    Field.maybe("last-seen", Strand::lastSeen)));

    private Strands() {}

    private interface Firmness {
        Sourced<PartialDate> of(PartialDate date, Citation... citations);
    }

    private static Optional<Sourced<PartialDate>> date(Firmness firmness, String date, Citation citation) {
        return Optional.of(firmness.of(PartialDate.parse(date), citation));
    }
}
