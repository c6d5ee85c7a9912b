package org.openktp.core.strategy;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.StrategySources.GOV_UK;
import static org.openktp.core.strategy.StrategySources.HSC_UPDATE;
import static org.openktp.core.strategy.StrategySources.INSTINCTIF;
import static org.openktp.core.strategy.StrategySources.MAP_MEDTECH;
import static org.openktp.core.strategy.StrategySources.PRESS_RELEASE;
import static org.openktp.core.strategy.StrategySources.PUBLIC_FINANCE;
import static org.openktp.core.strategy.StrategySources.REPORT;
import static org.openktp.core.strategy.StrategySources.SOCI;
import static org.openktp.core.strategy.StrategySources.TAYLOR_WESSING;
import static org.openktp.core.strategy.StrategySources.TIMES_HIGHER_EDUCATION;
import static org.openktp.core.strategy.StrategySources.VWV;
import static org.openktp.core.strategy.StrategySources.VWV_2020;

import java.util.List;
import java.util.function.Function;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The Life Sciences Industrial Strategy of 30 August 2017, an independent report to the government: its five themes and
 * seven headings, what it recommends, the sector as it was described at the launch, and what the NHS Confederation said of
 * it. The report itself was read only in its beginning, so recommendations are as others report them, and not all.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public final class LifeSciencesStrategy {

    private static final Citation HEADINGS = GOV_UK.at("details, the seven themes of the report");
    private static final Citation CONTENTS = REPORT.at("contents");
    private static final Citation THEMES = PUBLIC_FINANCE.at("paragraph on the five key themes");
    private static final Citation RECOMMENDATIONS = VWV.at("the five key themes with their proposals");
    private static final Citation SPEECH_IN_MAGAZINE = SOCI.at("speech at the launch");
    private static final Citation SPEECH_IN_NEWSPAPER = TIMES_HIGHER_EDUCATION.at("speech at the launch");
    private static final Citation CONFEDERATION = PUBLIC_FINANCE.at("last two paragraphs, the NHS Confederation");

    /** The entries. */
    private static final List<StrategyEntry> ALL = List.of(
            report(),
            aboutReport(
                    "standing",
                    stated(
                            "An independent report to the government, written with industry, academia, charities and research organisations",
                            GOV_UK.at("kind of publication, and details"))),
            aboutReport(
                    "launch",
                    reported(
                            "Launched at the University of Birmingham",
                            TIMES_HIGHER_EDUCATION.at("second paragraph, and speech at the launch"))),
            aboutReport(
                    "update",
                    reported(
                            "A later report on progress has five themes of its own: NHS collaboration; business environment; reinforcing the UK science offer; skills; advanced therapies",
                            HSC_UPDATE.at("key themes"),
                            VWV_2020.at("first paragraph, the government as publisher"))),
            theme(StrategyTheme.SCIENCE, StrategyHeading.SCIENCE_OFFER),
            theme(StrategyTheme.GROWTH, StrategyHeading.GROWTH_AND_INFRASTRUCTURE),
            theme(StrategyTheme.NHS, StrategyHeading.NHS_COLLABORATION),
            theme(StrategyTheme.DATA, StrategyHeading.DATA),
            theme(StrategyTheme.SKILLS, StrategyHeading.SKILLS),
            heading(StrategyHeading.HARP).build(),
            heading(StrategyHeading.SCIENCE_OFFER, "A"),
            heading(StrategyHeading.GROWTH_AND_INFRASTRUCTURE, "B"),
            heading(StrategyHeading.NHS_COLLABORATION, "C"),
            heading(StrategyHeading.DATA, "C.c"),
            heading(StrategyHeading.SKILLS, "D"),
            heading(StrategyHeading.REGULATION, "E"),
            harp(),
            target(
                    "harp-new-industries",
                    "A coalition of funders takes on large and risky research, to create two to three new industries in ten years",
                    StrategyHeading.HARP,
                    TAYLOR_WESSING.at("recommendations, first point"),
                    INSTINCTIF.at("Health Advanced Research Programme")),
            target(
                    "harp-areas",
                    "Four areas are proposed: genomics in medicine; diagnostics for early chronic disease; digitisation and artificial intelligence; healthy ageing",
                    StrategyHeading.HARP,
                    INSTINCTIF.at("Health Advanced Research Programme, four areas")),
            target(
                    "research-spending",
                    "Spending on research and development rises from 1.6% to 2.6% of gross domestic product over five years",
                    StrategyHeading.SCIENCE_OFFER,
                    TAYLOR_WESSING.at("recommendations, second point")),
            target(
                    "digital-innovation-hubs",
                    "Two to five digital innovation hubs provide data across regions of three to five million people",
                    StrategyHeading.DATA,
                    MAP_MEDTECH.at("recommendations, data")),
            sector(
                    "leading-sector",
                    stated(
                            "Life sciences are one of five leading sectors of the green paper of January 2017",
                            PRESS_RELEASE.at("third paragraph"))),
            sector("companies", reported("More than 5,000 companies", SPEECH_IN_NEWSPAPER, SPEECH_IN_MAGAZINE)),
            sector(
                    "jobs",
                    reported(
                            "235,000 people employed; nearly 235,000 in another account",
                            SPEECH_IN_NEWSPAPER,
                            SPEECH_IN_MAGAZINE)),
            sector(
                    "turnover",
                    reported(
                            "A turnover of £63 billion in 2016; £64 billion in another account",
                            SPEECH_IN_NEWSPAPER,
                            SPEECH_IN_MAGAZINE)),
            remark(
                    "share-of-profits",
                    "NHS bodies should keep a share of the profits from discoveries, as a reason to take part in research"),
            remark("support-for-the-nhs", "The NHS must be supported, encouraged and given the means to play its part"),
            remark("regulators", "Regulators should support innovation rather than a culture of fear of failure"));

    /** The entries with what is known of each. */
    public static final Catalogue<StrategyEntry> CATALOGUE = Catalogue.of(
            "strategy",
            "The Life Sciences Industrial Strategy of 2017 and what was said of it",
            ALL,
            StrategyEntry::id,
            List.of(
                    Field.of("kind", like(StrategyEntry::kind)),
                    Field.of("said-by", like(StrategyEntry::voice)),
                    Field.of("text", StrategyEntry::text),
                    Field.maybe("also-called", StrategyEntry::alsoCalled),
                    Field.maybe("heading", StrategyEntry::heading),
                    Field.maybe("section", StrategyEntry::section),
                    Field.maybe("published", StrategyEntry::published)));

    private LifeSciencesStrategy() {}

    private static StrategyEntry report() {
        return entry(
                        "report",
                        StrategyEntryKind.REPORT,
                        Voice.STRATEGY,
                        stated("Life Sciences Industrial Strategy", REPORT.at("title"), GOV_UK.at("title")))
                .published(stated(PartialDate.parse("2017-08-30"), GOV_UK.at("date of publication")))
                .build();
    }

    private static StrategyEntry aboutReport(String id, Sourced<String> text) {
        return entry("report-" + id, StrategyEntryKind.REPORT, Voice.GOVERNMENT, text)
                .build();
    }

    private static StrategyEntry theme(StrategyTheme theme, StrategyHeading heading) {
        return entry(
                        "theme-" + theme.token(),
                        StrategyEntryKind.THEME,
                        Voice.STRATEGY,
                        reported(theme.label(), THEMES, RECOMMENDATIONS))
                .heading(inferred(heading, RECOMMENDATIONS, HEADINGS))
                .build();
    }

    private static StrategyEntryBuilder heading(StrategyHeading heading) {
        return entry(
                "heading-" + heading.token(),
                StrategyEntryKind.HEADING,
                Voice.STRATEGY,
                stated(heading.label(), HEADINGS));
    }

    private static StrategyEntry heading(StrategyHeading heading, String section) {
        return heading(heading).section(stated(section, CONTENTS)).build();
    }

    private static StrategyEntry harp() {
        return entry(
                        "harp",
                        StrategyEntryKind.PROGRAMME,
                        Voice.STRATEGY,
                        stated("Health Advanced Research Programme", CONTENTS, HEADINGS))
                .alsoCalled(reported(
                        "Healthcare Advanced Research Programme", PUBLIC_FINANCE.at("paragraph after the five themes")))
                .heading(stated(StrategyHeading.HARP, HEADINGS))
                .build();
    }

    private static StrategyEntry target(String id, String text, StrategyHeading heading, Citation... citations) {
        return entry(id, StrategyEntryKind.TARGET, Voice.STRATEGY, reported(text, citations))
                .heading(reported(heading, citations))
                .build();
    }

    private static StrategyEntry sector(String id, Sourced<String> text) {
        return entry("sector-" + id, StrategyEntryKind.SECTOR, Voice.GOVERNMENT, text)
                .build();
    }

    private static StrategyEntry remark(String id, String text) {
        return entry("remark-" + id, StrategyEntryKind.REMARK, Voice.NHS_CONFEDERATION, reported(text, CONFEDERATION))
                .build();
    }

    private static StrategyEntryBuilder entry(String id, StrategyEntryKind kind, Voice voice, Sourced<String> text) {
        return StrategyEntry.builder().id(id).kind(kind).voice(voice).text(text);
    }

    /** What an entry is and who says it are as firm as what it says, and stand on the same pages. */
    private static <T> Function<StrategyEntry, Sourced<T>> like(Function<StrategyEntry, T> reader) {
        return entry -> entry.text().with(reader.apply(entry));
    }
}
