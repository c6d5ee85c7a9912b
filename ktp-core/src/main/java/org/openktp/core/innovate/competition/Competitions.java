package org.openktp.core.innovate.competition;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * The competitions from 2020 on of which a date was found, oldest first. There were others: no date was found of rounds 2 of 2021 to
 * 2022, 1 and 4 of 2024 to 2025 and 3 of 2025 to 2026, for example, so that they are not here.
 *
 * @see org.openktp.core.innovate.competition.RoundSources
 */
public final class Competitions {

    private static final List<Strand> KTP = List.of(Strands.CLASSIC, Strands.MANAGEMENT);
    private static final List<Strand> AFRICA = List.of(Strands.AFRICAN_AGRICULTURE);
    private static final List<Strand> AKT = List.of(Strands.ACCELERATED);

    /** African agriculture strand, round 4 of 2020 to 2021. */
    public static final Competition AFRICA_2020_21_R4 =
            closed("africa-2020-21-r4", AFRICA, "2020-10-28", RoundSources.AFRICA_2020_21_R4_REPORTED);

    /** Round 5 of 2020 to 2021. */
    public static final Competition ROUND_2020_21_R5 =
            reportedOpen("ktp-2020-21-r5", KTP, "2020-11-02", "2021-01-27", RoundSources.ROUND_2020_21_R5);

    /** African agriculture strand, round 5 of 2020 to 2021. */
    public static final Competition AFRICA_2020_21_R5 =
            open("africa-2020-21-r5", AFRICA, "2020-11-02", "2021-03-12", RoundSources.AFRICA_2020_21_R5);

    /** Round 1 of 2021 to 2022. */
    public static final Competition ROUND_2021_22_R1 =
            reportedOpen("ktp-2021-22-r1", KTP, "2021-02-08", "2021-04-14", CompetitionSources.ROUND_2021_22_R1);

    /** Round 3 of 2021 to 2022; its years are told by the closing date. */
    public static final Competition ROUND_2021_22_R3 =
            deduced("ktp-2021-22-r3", KTP, "2021-09-29", RoundSources.ROUND_2021_22_R3);

    /** Round 4 of 2021 to 2022. */
    public static final Competition ROUND_2021_22_R4 =
            reportedOpen("ktp-2021-22-r4", KTP, "2021-10-04", "2021-12-01", RoundSources.ROUND_2021_22_R4);

    /** Round 5 of 2021 to 2022. */
    public static final Competition ROUND_2021_22_R5 =
            closed("ktp-2021-22-r5", KTP, "2022-02-02", CompetitionSources.ROUND_2021_22_R5);

    /** Round 1 of 2022 to 2023. */
    public static final Competition ROUND_2022_23_R1 =
            reportedOpen("ktp-2022-23-r1", KTP, "2022-02-14", "2022-04-06", RoundSources.ROUND_2022_23_R1);

    /** Round 2 of 2022 to 2023. */
    public static final Competition ROUND_2022_23_R2 =
            open("ktp-2022-23-r2", KTP, "2022-04-11", "2022-06-15", CompetitionSources.ROUND_2022_23_R2);

    /** Round 3 of 2022 to 2023. */
    public static final Competition ROUND_2022_23_R3 =
            reportedOpen("ktp-2022-23-r3", KTP, "2022-06-27", "2022-09-14", RoundSources.ROUND_2022_23_R3);

    /** Round 4 of 2022 to 2023; that it is the fourth is told by the rounds before and after. */
    public static final Competition ROUND_2022_23_R4 =
            deduced("ktp-2022-23-r4", KTP, "2022-11-16", RoundSources.ROUND_2022_23_R4);

    /** Round 5 of 2022 to 2023. */
    public static final Competition ROUND_2022_23_R5 =
            reportedOpen("ktp-2022-23-r5", KTP, "2022-11-21", "2023-01-25", RoundSources.ROUND_2022_23_R5);

    /** African agriculture strand, round 1 of 2023 to 2024. */
    public static final Competition AFRICA_2023_24_R1 =
            closed("africa-2023-24-r1", AFRICA, "2023-03-22", RoundSources.AFRICA_2023_24_R1);

    /** Round 1 of 2023 to 2024; the one page with its closing date has it overlap the next round. */
    public static final Competition ROUND_2023_24_R1 =
            reportedOpen("ktp-2023-24-r1", KTP, "2023-01-30", "2023-03-30", RoundSources.ROUND_2023_24_R1);

    /** Round 2 of 2023 to 2024. */
    public static final Competition ROUND_2023_24_R2 =
            reportedOpen("ktp-2023-24-r2", KTP, "2023-03-27", "2023-05-17", RoundSources.ROUND_2023_24_R2);

    /** Round 3 of 2023 to 2024. */
    public static final Competition ROUND_2023_24_R3 = reportedOpen(
            "ktp-2023-24-r3", KTP, "2023-05-23", "2023-07-05", CompetitionSources.ROUND_2023_24_R3_REPORTED);

    /** African agriculture strand, round 3 of 2023 to 2024. */
    public static final Competition AFRICA_2023_24_R3 = reportedOpen(
            "africa-2023-24-r3", AFRICA, "2023-05-24", "2023-07-05", CompetitionSources.AFRICA_2023_24_R3_REPORTED);

    /** Round 5 of 2023 to 2024; its years are told by the closing date. */
    public static final Competition ROUND_2023_24_R5 =
            deduced("ktp-2023-24-r5", KTP, "2023-11-01", RoundSources.ROUND_2023_24_R5);

    /** Round 6 of 2023 to 2024. */
    public static final Competition ROUND_2023_24_R6 =
            closed("ktp-2023-24-r6", KTP, "2024-01-31", CompetitionSources.ROUND_2023_24_R6);

    /** Round 2 of 2024 to 2025. */
    public static final Competition ROUND_2024_25_R2 =
            reportedOpen("ktp-2024-25-r2", KTP, "2024-04-15", "2024-06-26", RoundSources.ROUND_2024_25_R2);

    /** Accelerated Knowledge Transfer 3. */
    public static final Competition AKT_3 = closed("akt-3", AKT, "2024-07-31", CompetitionSources.AKT_3_REPORTED);

    /** Round 3 of 2024 to 2025. */
    public static final Competition ROUND_2024_25_R3 =
            closed("ktp-2024-25-r3", KTP, "2024-09-25", CompetitionSources.ROUND_2024_25_R3);

    /** Round 5 of 2024 to 2025. */
    public static final Competition ROUND_2024_25_R5 =
            reportedOpen("ktp-2024-25-r5", KTP, "2024-12-09", "2025-02-12", RoundSources.ROUND_2024_25_R5);

    /** Round 1 of 2025 to 2026. */
    public static final Competition ROUND_2025_26_R1 =
            reportedOpen("ktp-2025-26-r1", KTP, "2025-02-18", "2025-04-09", CompetitionSources.ROUND_2025_26_R1);

    /** Round 2 of 2025 to 2026; its years are told by the closing date. */
    public static final Competition ROUND_2025_26_R2 =
            deduced("ktp-2025-26-r2", KTP, "2025-06-11", RoundSources.ROUND_2025_26_R2_DATED);

    /** Accelerated Knowledge Transfer 4. */
    public static final Competition AKT_4 =
            reportedOpen("akt-4", AKT, "2025-05-12", "2025-07-02", CompetitionSources.AKT_4_REPORTED);

    /** Round 4 of 2025 to 2026, of which no date was found but that of a page on it. */
    public static final Competition ROUND_2025_26_R4 = new Competition(
            "innovate-ktp-2025-26-r4",
            KTP,
            reported(CompetitionSources.ROUND_2025_26_R4.title(), CompetitionSources.ROUND_2025_26_R4.at("title")),
            inferred(Validity.UNKNOWN, CompetitionSources.ROUND_2025_26_R4.at("dates, which were not found")),
            inferred(LocalDate.of(2025, 10, 31), CompetitionSources.ROUND_2025_26_R4.at("day on which it was put up")));

    /** Round 5 of 2025 to 2026. */
    public static final Competition ROUND_2025_26_R5 =
            reportedOpen("ktp-2025-26-r5", KTP, "2025-12-01", "2026-02-04", CompetitionSources.ROUND_2025_26_R5);

    /** Round 1 of 2026 to 2027. */
    public static final Competition ROUND_2026_27_R1 =
            closed("ktp-2026-27-r1", KTP, "2026-04-01", CompetitionSources.ROUND_2026_27_R1);

    /** Round 2 of 2026 to 2027. */
    public static final Competition ROUND_2026_27_R2 =
            reportedOpen("ktp-2026-27-r2", KTP, "2026-04-20", "2026-06-24", RoundSources.ROUND_2026_27_R2);

    /** Accelerated Knowledge Transfer 6. */
    public static final Competition AKT_6 =
            reportedOpen("akt-6", AKT, "2026-05-26", "2026-07-15", CompetitionSources.AKT_6_REPORTED);

    /** Every competition from 2020 on of which a date was found. */
    public static final Catalogue<Competition> CATALOGUE = Catalogue.of(
            "competitions",
            "Competitions of Innovate UK's scheme, with their dates",
            Stream.of(
                            AFRICA_2020_21_R4,
                            ROUND_2020_21_R5,
                            AFRICA_2020_21_R5,
                            ROUND_2021_22_R1,
                            ROUND_2021_22_R3,
                            ROUND_2021_22_R4,
                            ROUND_2021_22_R5,
                            ROUND_2022_23_R1,
                            ROUND_2022_23_R2,
                            ROUND_2022_23_R3,
                            ROUND_2022_23_R4,
                            ROUND_2022_23_R5,
                            AFRICA_2023_24_R1,
                            ROUND_2023_24_R1,
                            ROUND_2023_24_R2,
                            ROUND_2023_24_R3,
                            AFRICA_2023_24_R3,
                            ROUND_2023_24_R5,
                            ROUND_2023_24_R6,
                            ROUND_2024_25_R2,
                            AKT_3,
                            ROUND_2024_25_R3,
                            ROUND_2024_25_R5,
                            ROUND_2025_26_R1,
                            ROUND_2025_26_R2,
                            AKT_4,
                            ROUND_2025_26_R4,
                            ROUND_2025_26_R5,
                            ROUND_2026_27_R1,
                            ROUND_2026_27_R2,
                            AKT_6)
                    .toList(),
            Competition::token,
            List.of(
                    Field.of("name", Competition::name),
                    Field.of("strands", Competitions::strands),
                    Field.of("open", Competition::open),
                    Field.of("reference-date", Competition::referenceDate)));

    private Competitions() {}

    /**
     * A competition by its identifier.
     *
     * @param id the identifier, such as {@code innovate-ktp-2025-26-r4}
     * @return the competition; empty where none of that identifier is here
     */
    public static Optional<Competition> byId(String id) {
        return CATALOGUE.entries().stream()
                .filter(competition -> competition.token().equals(id))
                .findFirst();
    }

    /** No page lists them; a round of KTP is taken to be for both its strands. */
    private static Sourced<List<Strand>> strands(Competition competition) {
        return new Sourced<>(
                competition.strands(), Provenance.INFERRED, competition.name().citations());
    }

    private static Competition open(String id, List<Strand> strands, String first, String last, Source page) {
        return dated(
                id,
                strands,
                stated(page.title(), page.at("title")),
                stated(Validity.between(first, last), page.at("opening and closing dates")),
                last);
    }

    private static Competition reportedOpen(String id, List<Strand> strands, String first, String last, Source page) {
        return dated(
                id,
                strands,
                reported(page.title(), page.at("title")),
                reported(Validity.between(first, last), page.at("opening and closing dates")),
                last);
    }

    private static Competition closed(String id, List<Strand> strands, String last, Source page) {
        return dated(
                id,
                strands,
                reported(page.title(), page.at("title")),
                reported(Validity.until(last), page.at("closing date")),
                last);
    }

    /** The page gives a closing date, and which round it means is deduced. */
    private static Competition deduced(String id, List<Strand> strands, String last, Source page) {
        return dated(
                id,
                strands,
                inferred(page.title(), page.at("address")),
                inferred(Validity.until(last), page.at("closing date")),
                last);
    }

    private static Competition dated(
            String id, List<Strand> strands, Sourced<String> name, Sourced<Validity> open, String last) {
        return new Competition("innovate-" + id, strands, name, open, open.with(LocalDate.parse(last)));
    }
}
