package org.openktp.rules.innovate.rate;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;

import java.time.LocalDate;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.competition.RoundSources;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.Sightings;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.rule.Seen;

/** Whom each rate is for, and when it was seen. */
final class RateParts {

    static final Condition UP_TO_MEDIUM = Condition.atMost(PartnerFacts.SIZE, CompanySize.MEDIUM);
    static final Condition LARGE = is(PartnerFacts.SIZE, CompanySize.LARGE);

    private static final Condition ROUNDS = isIn(ApplicationFacts.STRAND, List.of(Strands.CLASSIC, Strands.MANAGEMENT));
    private static final Condition BUSINESS = all(ROUNDS, PartnerSectors.is(PartnerSector.BUSINESS));
    private static final Condition SME_OR_THIRD_SECTOR = all(
            is(ApplicationFacts.STRAND, Strands.CLASSIC),
            any(
                    all(PartnerSectors.is(PartnerSector.BUSINESS), UP_TO_MEDIUM),
                    PartnerSectors.is(PartnerSector.THIRD_SECTOR)));
    private static final Citation BOOST = RateSources.SCOTLAND_2009.at("length of the incentive");
    private static final Seen BY_SIZE = Seen.between(
            inferred(
                    LocalDate.of(2012, 1, 31),
                    RateSources.DECK_2012.at("contributions of businesses, and the month of the deck")),
            reported(
                    Competitions.ROUND_2026_27_R2.lastDay().value(),
                    RoundSources.ROUND_2026_27_R2.at("share of eligible costs, and the closing date")));

    /** Small and medium-sized businesses, since a higher rate for them ended. */
    static final SeenPart SME = SeenPart.of(
            "innovate-rates.sme",
            "small and medium-sized businesses get up to 67 %",
            all(BUSINESS, UP_TO_MEDIUM),
            BY_SIZE.notBefore(inferred(LocalDate.of(2010, 4, 1), BOOST)));

    /** Small and medium-sized partners, and those of the third sector, until a higher rate for them began. */
    static final SeenPart SME_UNTIL_2009 = SeenPart.of(
            "innovate-rates.sme-until-2009",
            "small and medium-sized businesses, and the third sector, got 67 % before a higher rate",
            SME_OR_THIRD_SECTOR,
            lastDay("2009-03-31"));

    /** Large businesses. */
    static final SeenPart LARGE_BUSINESS =
            SeenPart.of("innovate-rates.large", "large businesses get up to 50 %", all(BUSINESS, LARGE), BY_SIZE);

    /** Small and medium-sized partners, and those of the third sector, while a higher rate helped them through a crisis. */
    static final SeenPart SME_2009 = SeenPart.of(
            "innovate-rates.sme-2009",
            "small and medium-sized businesses, and the third sector, get 75 %",
            SME_OR_THIRD_SECTOR,
            exactly("2009-04-01", "2010-03-31", BOOST));

    /** Small and medium-sized businesses whose projects the Welsh Government supports. */
    static final SeenPart WALES = SeenPart.of(
            "innovate-rates.wales",
            "small and medium-sized businesses in Wales get 75 % with the support of the Welsh Government",
            all(
                    BUSINESS,
                    UP_TO_MEDIUM,
                    is(PartnerFacts.NATION, Nation.WALES),
                    is(ProjectFacts.WELSH_SUPPORT, YesNo.YES)),
            exactly(
                    "2020-09-01",
                    "2025-03-29",
                    RateSources.CARDIFF.at(
                            "Welsh Government funding, days between which proposals must be submitted")));

    /**
     * Businesses without premises. The page speaks of businesses, so that charities and others that it calls not for profit
     * are not among them, but charitable businesses are.
     */
    static final SeenPart VIRTUAL = SeenPart.of(
            "innovate-rates.virtual",
            "businesses without premises get no more than their size gives them: up to 50 % or up to 67 %",
            all(
                    ROUNDS,
                    isIn(
                            PartnerFacts.KIND,
                            List.of(
                                    BusinessPartnerKind.PRIVATE_BUSINESS,
                                    BusinessPartnerKind.SOCIAL_ENTERPRISE,
                                    BusinessPartnerKind.CO_OPERATIVE,
                                    BusinessPartnerKind.CHARITABLE_BUSINESS)),
                    is(PartnerFacts.VIRTUAL, YesNo.YES)),
            Sightings.in(Competitions.ROUND_2024_25_R3));

    /** Charities and others that do not work for profit, of any size. */
    static final SeenPart THIRD_SECTOR = SeenPart.of(
            "innovate-rates.third-sector",
            "partners of the third sector of any size get up to 75 %",
            all(ROUNDS, PartnerSectors.is(PartnerSector.THIRD_SECTOR)),
            Sightings.between(Competitions.ROUND_2022_23_R3, Competitions.ROUND_2024_25_R3)
                    .notBefore(inferred(LocalDate.of(2010, 4, 1), BOOST))
                    .notAfter(excluded()));

    /** Public bodies that may take part, in Management KTP alone. */
    static final SeenPart PUBLIC_SECTOR = SeenPart.of(
            "innovate-rates.public-sector",
            "eligible public bodies get up to 50 % in Management KTP",
            all(
                    is(ApplicationFacts.STRAND, Strands.MANAGEMENT),
                    isIn(
                            PartnerFacts.KIND,
                            PartnerSectors.kinds(PartnerSector.PUBLIC_SECTOR).stream()
                                    .filter(kind -> kind != BusinessPartnerKind.OTHER_PUBLIC_BODY)
                                    .toList())),
            Seen.between(
                            inferred(
                                    LocalDate.of(2024, 6, 14),
                                    InnovateSources.COSTS_GRANT_RATES.at("day of the last update")),
                            Competitions.ROUND_2025_26_R2.lastDay())
                    .notBefore(admitted())
                    .notAfter(excluded()));

    /** The African agriculture strand as it began. */
    static final SeenPart AFRICA_2020 = SeenPart.of(
            "innovate-rates.africa-2020",
            "projects of the African agriculture strand are funded in full",
            is(ApplicationFacts.STRAND, Strands.AFRICAN_AGRICULTURE),
            Sightings.in(Competitions.AFRICA_2020_21_R4).notAfter(inferred(LocalDate.of(2023, 3, 21), africa())));

    /** The African agriculture strand as it was last seen. */
    static final SeenPart AFRICA_2023 = SeenPart.of(
            "innovate-rates.africa-2023",
            "in the African agriculture strand the knowledge base in the UK has up to £125,000",
            is(ApplicationFacts.STRAND, Strands.AFRICAN_AGRICULTURE),
            Seen.between(reported(LocalDate.of(2023, 3, 22), africa()), Competitions.AFRICA_2023_24_R3.lastDay())
                    .notBefore(Sightings.after(Competitions.AFRICA_2020_21_R4)));

    /** Accelerated Knowledge Transfer, whoever the partner is. */
    static final SeenPart ACCELERATED = SeenPart.of(
            "innovate-rates.accelerated",
            "a project of Accelerated Knowledge Transfer gets at most £35,000, and the business pays 10 % in cash",
            is(ApplicationFacts.STRAND, Strands.ACCELERATED),
            Sightings.between(Competitions.AKT_3, Competitions.AKT_6));

    static final List<SeenPart> ALL = List.of(
            SME,
            SME_UNTIL_2009,
            LARGE_BUSINESS,
            SME_2009,
            WALES,
            VIRTUAL,
            THIRD_SECTOR,
            PUBLIC_SECTOR,
            AFRICA_2020,
            AFRICA_2023,
            ACCELERATED);

    private RateParts() {}

    /** A page says from which day to which it held. */
    private static Seen exactly(String first, String last, Citation page) {
        Sourced<LocalDate> from = reported(LocalDate.parse(first), page);
        Sourced<LocalDate> until = reported(LocalDate.parse(last), page);
        return Seen.between(from, until).notBefore(from).notAfter(until);
    }

    /** A page says until which day it held. */
    private static Seen lastDay(String last) {
        Sourced<LocalDate> day = inferred(LocalDate.parse(last), BOOST);
        return Seen.between(day, day).notAfter(day);
    }

    private static Citation africa() {
        return RoundSources.AFRICA_2023_24_R1.at("closing date");
    }

    /** The last day before the page which says that neither sector is supported any more. */
    private static Sourced<LocalDate> excluded() {
        return inferred(
                Sightings.before(Competitions.ROUND_2025_26_R4).value(),
                CompetitionSources.ROUND_2025_26_R4.at("partners of the third sector and the public sector"),
                CompetitionSources.ROUND_2025_26_R4.at("day on which it was put up"));
    }

    /** The day after the last round that is known to have taken no public bodies. */
    private static Sourced<LocalDate> admitted() {
        return inferred(
                Sightings.after(Competitions.ROUND_2022_23_R3).value(),
                RoundSources.ROUND_2022_23_R3_REPORTED.at("projects that are not funded, and the deadline"),
                RoundSources.ROUND_2022_23_R3.at("opening and closing dates"));
    }
}
