package org.openktp.core.innovate;

import static org.openktp.core.innovate.CompetitionSources.AFRICA_2020_21_R4;
import static org.openktp.core.innovate.CompetitionSources.AFRICA_2020_21_R5;
import static org.openktp.core.innovate.CompetitionSources.AFRICA_2023_24_R3;
import static org.openktp.core.innovate.CompetitionSources.AFRICA_2023_24_R3_LENGTH;
import static org.openktp.core.innovate.CompetitionSources.AFRICA_2023_24_R3_REPORTED;
import static org.openktp.core.innovate.CompetitionSources.AKT_3;
import static org.openktp.core.innovate.CompetitionSources.AKT_3_REPORTED;
import static org.openktp.core.innovate.CompetitionSources.AKT_4;
import static org.openktp.core.innovate.CompetitionSources.AKT_4_REPORTED;
import static org.openktp.core.innovate.CompetitionSources.AKT_6;
import static org.openktp.core.innovate.CompetitionSources.AKT_6_REPORTED;
import static org.openktp.core.innovate.InnovateSources.BATH_AKT;
import static org.openktp.core.innovate.InnovateSources.BRIGHTON_GRADUATES;
import static org.openktp.core.innovate.InnovateSources.CARDIFF_TYPES;
import static org.openktp.core.innovate.StrandEditionRows.DESCRIPTION;
import static org.openktp.core.innovate.StrandEditionRows.SIZE;
import static org.openktp.core.innovate.StrandEditionRows.closed;
import static org.openktp.core.innovate.StrandEditionRows.months;
import static org.openktp.core.innovate.StrandEditionRows.none;
import static org.openktp.core.innovate.StrandEditionRows.open;
import static org.openktp.core.innovate.StrandEditionRows.pageOf;
import static org.openktp.core.innovate.StrandEditionRows.row;
import static org.openktp.core.innovate.StrandEditionRows.some;
import static org.openktp.core.innovate.StrandEditionRows.titled;
import static org.openktp.core.innovate.Strands.ACCELERATED;
import static org.openktp.core.innovate.Strands.AFRICAN_AGRICULTURE;
import static org.openktp.core.innovate.Strands.ENHANCED;
import static org.openktp.core.innovate.Strands.SHORTER;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;

/**
 * The editions of strands. The pages until 2022 speak of one or two associates, those from 2022 to 2023
 * on of one.
 *
 * @see org.openktp.core.innovate.InnovateSources
 */
public final class StrandEditions {

    private static final List<StrandEdition> OTHER_EDITIONS = List.of(
            row(
                    ACCELERATED,
                    "bath-undated",
                    pageOf(BATH_AKT),
                    none(),
                    months(2, 4, BATH_AKT),
                    none(),
                    some(reported(Headcount.between(1, 2), BATH_AKT.at("project team support")))),
            row(
                    ACCELERATED,
                    "akt-3",
                    titled(AKT_3),
                    closed("2024-07-31", AKT_3_REPORTED),
                    some(stated(ProjectLength.months(2, 4), AKT_3.at(SIZE))),
                    none(),
                    none()),
            row(
                    ACCELERATED,
                    "akt-4",
                    titled(AKT_4),
                    open("2025-05-12", "2025-07-02", AKT_4_REPORTED),
                    some(stated(new ProjectLength(LengthUnit.WEEKS, 13, 13), AKT_4.at(SIZE))),
                    none(),
                    none()),
            row(
                    ACCELERATED,
                    "akt-6",
                    titled(AKT_6),
                    open("2026-05-26", "2026-07-15", AKT_6_REPORTED),
                    months(3, 3, AKT_6_REPORTED),
                    none(),
                    none()),
            row(
                    AFRICAN_AGRICULTURE,
                    "2020-21-r4",
                    titled(AFRICA_2020_21_R4),
                    none(),
                    none(),
                    none(),
                    some(stated(Headcount.between(1, 2), AFRICA_2020_21_R4.at(DESCRIPTION)))),
            row(
                    AFRICAN_AGRICULTURE,
                    "2020-21-r5",
                    pageOf(AFRICA_2020_21_R5),
                    none(),
                    none(),
                    months(24, 24, AFRICA_2020_21_R5),
                    some(reported(Headcount.between(1, 2), AFRICA_2020_21_R5.at(DESCRIPTION)))),
            row(
                    AFRICAN_AGRICULTURE,
                    "2023-24-r3",
                    titled(AFRICA_2023_24_R3),
                    open("2023-05-24", "2023-07-05", AFRICA_2023_24_R3_REPORTED),
                    months(18, 24, AFRICA_2023_24_R3_LENGTH),
                    none(),
                    none()),
            row(
                    SHORTER,
                    "brighton-undated",
                    pageOf(BRIGHTON_GRADUATES),
                    none(),
                    months(6, 12, BRIGHTON_GRADUATES),
                    none(),
                    none()),
            row(
                    SHORTER,
                    "cardiff-undated",
                    pageOf(CARDIFF_TYPES),
                    none(),
                    none(),
                    months(6, 12, CARDIFF_TYPES),
                    none()),
            row(
                    ENHANCED,
                    "cardiff-undated",
                    pageOf(CARDIFF_TYPES),
                    none(),
                    none(),
                    months(36, 36, CARDIFF_TYPES),
                    none()));

    /** Every edition of which the length or the number of associates was found, strand by strand. */
    public static final Catalogue<StrandEdition> CATALOGUE = Catalogue.of(
            "strand-terms",
            "How long projects last and how many associates they have, by strand and edition",
            Stream.concat(ClassicEditions.ROWS.stream(), OTHER_EDITIONS.stream())
                    .toList(),
            StrandEdition::id,
            List.of(
                    Field.of("strand", edition -> edition.name().with(edition.strand())),
                    Field.of("edition", StrandEdition::name),
                    Field.maybe("open", StrandEdition::open),
                    Field.maybe("length", StrandEdition::length),
                    Field.maybe("typical-length", StrandEdition::typicalLength),
                    Field.maybe("associates", StrandEdition::associates)));

    private StrandEditions() {}

    /**
     * The editions of a strand.
     *
     * @param strand the strand
     * @return they, those without a date first; empty where none was found
     */
    public static List<StrandEdition> of(Strand strand) {
        return CATALOGUE.entries().stream()
                .filter(edition -> edition.strand().equals(strand))
                .toList();
    }
}
