package org.openktp.core.innovate;

import static org.openktp.core.innovate.CompetitionSources.ROUND_2020_21_R4;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2021_22_R1;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2021_22_R2;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2021_22_R4;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2021_22_R5;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2022_23_R2;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2023_24_R3;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2023_24_R3_REPORTED;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2023_24_R6;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2024_25_R3;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R4;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R5;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2026_27_R1;
import static org.openktp.core.innovate.InnovateSources.BRIGHTON_GRADUATES;
import static org.openktp.core.innovate.InnovateSources.CARDIFF_FAQ;
import static org.openktp.core.innovate.StrandEditionRows.DESCRIPTION;
import static org.openktp.core.innovate.StrandEditionRows.SIZE;
import static org.openktp.core.innovate.StrandEditionRows.closed;
import static org.openktp.core.innovate.StrandEditionRows.months;
import static org.openktp.core.innovate.StrandEditionRows.none;
import static org.openktp.core.innovate.StrandEditionRows.open;
import static org.openktp.core.innovate.StrandEditionRows.pageOf;
import static org.openktp.core.innovate.StrandEditionRows.row;
import static org.openktp.core.innovate.StrandEditionRows.some;
import static org.openktp.core.innovate.StrandEditionRows.theAssociate;
import static org.openktp.core.innovate.StrandEditionRows.titled;
import static org.openktp.core.innovate.Strands.CLASSIC;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.time.Validity;

/** The editions of classic KTP. */
final class ClassicEditions {

    static final List<StrandEdition> ROWS = List.of(
            row(CLASSIC, "cardiff-undated", pageOf(CARDIFF_FAQ), none(), months(18, 36, CARDIFF_FAQ), none(), none()),
            row(
                    CLASSIC,
                    "brighton-undated",
                    pageOf(BRIGHTON_GRADUATES),
                    none(),
                    months(12, 36, BRIGHTON_GRADUATES),
                    none(),
                    none()),
            row(
                    CLASSIC,
                    "2020-21-r4",
                    titled(ROUND_2020_21_R4),
                    none(),
                    none(),
                    none(),
                    some(stated(Headcount.between(1, 2), ROUND_2020_21_R4.at(DESCRIPTION)))),
            row(
                    CLASSIC,
                    "2021-22-r1",
                    pageOf(ROUND_2021_22_R1),
                    open("2021-02-08", "2021-04-14", ROUND_2021_22_R1),
                    months(12, 36, ROUND_2021_22_R1),
                    none(),
                    none()),
            row(
                    CLASSIC,
                    "2021-22-r2",
                    pageOf(ROUND_2021_22_R2),
                    none(),
                    none(),
                    none(),
                    some(reported(Headcount.between(1, 2), ROUND_2021_22_R2.at(DESCRIPTION)))),
            row(
                    CLASSIC,
                    "2021-22-r4",
                    pageOf(ROUND_2021_22_R4),
                    open("2021-10-04", "2021-12-01", ROUND_2021_22_R4),
                    none(),
                    none(),
                    some(reported(Headcount.between(1, 2), ROUND_2021_22_R4.at(DESCRIPTION)))),
            row(
                    CLASSIC,
                    "2021-22-r5",
                    pageOf(ROUND_2021_22_R5),
                    closed("2022-02-02", ROUND_2021_22_R5),
                    months(12, 36, ROUND_2021_22_R5),
                    none(),
                    some(reported(Headcount.between(1, 2), ROUND_2021_22_R5.at(DESCRIPTION)))),
            row(
                    CLASSIC,
                    "2022-23-r2",
                    titled(ROUND_2022_23_R2),
                    some(stated(
                            Validity.between("2022-04-11", "2022-06-15"),
                            ROUND_2022_23_R2.at("opening and closing dates"))),
                    none(),
                    none(),
                    theAssociate(ROUND_2022_23_R2)),
            row(
                    CLASSIC,
                    "2023-24-r3",
                    titled(ROUND_2023_24_R3),
                    open("2023-05-23", "2023-07-05", ROUND_2023_24_R3_REPORTED),
                    some(stated(ProjectLength.months(12, 36), ROUND_2023_24_R3.at(SIZE))),
                    none(),
                    theAssociate(ROUND_2023_24_R3)),
            row(
                    CLASSIC,
                    "2023-24-r6",
                    pageOf(ROUND_2023_24_R6),
                    closed("2024-01-31", ROUND_2023_24_R6),
                    months(12, 36, ROUND_2023_24_R6),
                    none(),
                    theAssociate(ROUND_2023_24_R6)),
            row(
                    CLASSIC,
                    "2024-25-r3",
                    pageOf(ROUND_2024_25_R3),
                    closed("2024-09-25", ROUND_2024_25_R3),
                    months(12, 36, ROUND_2024_25_R3),
                    none(),
                    none()),
            row(
                    CLASSIC,
                    "2025-26-r4",
                    pageOf(ROUND_2025_26_R4),
                    none(),
                    months(12, 36, ROUND_2025_26_R4),
                    none(),
                    theAssociate(ROUND_2025_26_R4)),
            row(
                    CLASSIC,
                    "2025-26-r5",
                    pageOf(ROUND_2025_26_R5),
                    open("2025-12-01", "2026-02-04", ROUND_2025_26_R5),
                    none(),
                    none(),
                    theAssociate(ROUND_2025_26_R5)),
            row(
                    CLASSIC,
                    "2026-27-r1",
                    pageOf(ROUND_2026_27_R1),
                    closed("2026-04-01", ROUND_2026_27_R1),
                    months(12, 36, ROUND_2026_27_R1),
                    none(),
                    theAssociate(ROUND_2026_27_R1)));

    private ClassicEditions() {}
}
