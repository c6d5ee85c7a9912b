package org.openktp.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.openktp.core.strategy.StrategyEntryKind.HEADING;
import static org.openktp.core.strategy.StrategyEntryKind.REMARK;
import static org.openktp.core.strategy.StrategyEntryKind.SECTOR;
import static org.openktp.core.strategy.StrategyEntryKind.THEME;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.catalogue.Row;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class LifeSciencesStrategyTest {

    static final List<Row> ROWS = LifeSciencesStrategy.CATALOGUE.rows();

    @Test
    void has_five_themes_and_seven_headings_apart_from_each_other() {
        assertThat(texts(THEME)).containsExactly("science", "growth", "NHS", "data", "skills");
        assertThat(texts(HEADING))
                .containsExactly(
                        "Health Advanced Research Programme (HARP) proposal",
                        "reinforcing the UK science offer",
                        "growth and infrastructure",
                        "NHS collaboration",
                        "data",
                        "skills",
                        "regulation");
        assertThat(StrategyTheme.values()).hasSize(5);
        assertThat(StrategyHeading.values()).hasSize(7);
    }

    @Test
    void every_theme_is_inferred_to_be_a_heading_and_two_headings_have_no_theme() {
        List<Sourced<StrategyHeading>> headings =
                entries(THEME).map(theme -> theme.heading().orElseThrow()).toList();
        assertThat(headings).extracting(Sourced::provenance).containsOnly(Provenance.INFERRED);
        assertThat(headings)
                .extracting(Sourced::value)
                .doesNotHaveDuplicates()
                .doesNotContain(StrategyHeading.HARP, StrategyHeading.REGULATION)
                .hasSize(5);
    }

    @Test
    void data_has_a_heading_of_its_own_but_a_section_within_nhs_collaboration() {
        Map<String, String> sections = entries(HEADING)
                .filter(heading -> heading.section().isPresent())
                .collect(Collectors.toMap(
                        StrategyEntry::id,
                        heading -> heading.section().orElseThrow().value()));
        assertThat(sections)
                .containsOnly(
                        entry("heading-science-offer", "A"),
                        entry("heading-growth-and-infrastructure", "B"),
                        entry("heading-nhs-collaboration", "C"),
                        entry("heading-data", "C.c"),
                        entry("heading-skills", "D"),
                        entry("heading-regulation", "E"));
    }

    @Test
    void harp_goes_by_the_name_of_the_report_and_keeps_the_other_with_its_source() {
        StrategyEntry harp = found("harp");
        assertThat(harp.text().value()).isEqualTo("Health Advanced Research Programme");
        assertThat(harp.text().provenance()).isEqualTo(Provenance.STATED);
        Sourced<String> alias = harp.alsoCalled().orElseThrow();
        assertThat(alias.value()).isEqualTo("Healthcare Advanced Research Programme");
        assertThat(alias.provenance()).isEqualTo(Provenance.REPORTED);
        assertThat(alias.citations())
                .extracting(Citation::source)
                .containsExactly(StrategySources.PUBLIC_FINANCE)
                .doesNotContainAnyElementsOf(
                        harp.text().citations().stream().map(Citation::source).toList());
        assertThat(LifeSciencesStrategy.CATALOGUE.entries())
                .filteredOn(entry -> entry.alsoCalled().isPresent())
                .containsExactly(harp);
    }

    @Test
    void was_published_on_30_august_2017() {
        assertThat(found("report").published().orElseThrow().value()).hasToString("2017-08-30");
    }

    @Test
    void the_five_themes_of_the_later_update_are_not_those_of_the_strategy() {
        assertThat(found("report-update").text().value()).contains("business environment", "advanced therapies");
        assertThat(texts(THEME)).doesNotContain("business environment", "advanced therapies");
    }

    @Test
    void the_share_of_profits_is_a_remark_of_the_nhs_confederation_and_nobody_elses() {
        StrategyEntry share = found("remark-share-of-profits");
        assertThat(share.kind()).isEqualTo(REMARK);
        assertThat(share.voice()).isEqualTo(Voice.NHS_CONFEDERATION);
        assertThat(share.heading()).isEmpty();
        assertThat(LifeSciencesStrategy.CATALOGUE.entries())
                .filteredOn(
                        entry -> entry.text().value().toLowerCase(Locale.ROOT).contains("profit"))
                .containsExactly(share);
    }

    @Test
    void only_remarks_are_the_confederations_and_nothing_the_strategy_wants_is_the_governments() {
        assertThat(LifeSciencesStrategy.CATALOGUE.entries()).allSatisfy(entry -> {
            assertThat(entry.voice() == Voice.NHS_CONFEDERATION).isEqualTo(entry.kind() == REMARK);
            assertThat(entry.voice() == Voice.GOVERNMENT)
                    .isEqualTo(entry.kind() == SECTOR || entry.id().startsWith("report-"));
        });
        assertThat(entries(REMARK)).hasSize(3);
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void every_row_says_what_it_is_and_who_says_it(Row row) {
        assertThat(row.fields()).containsKeys("kind", "said-by", "text");
        assertThat(Stream.of("kind", "said-by", "text").map(row.fields()::get).map(Sourced::citations))
                .allSatisfy(citations -> assertThat(citations).isNotEmpty())
                .hasSize(3)
                .satisfies(all -> assertThat(Set.copyOf(all)).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(names = "REMARK", mode = EnumSource.Mode.EXCLUDE)
    void nothing_but_a_remark_may_be_the_confederations(StrategyEntryKind kind) {
        StrategyEntry remark = found("remark-regulators");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remark.withKind(kind))
                .withMessage(kind.label() + " remark-regulators must not be said by the NHS Confederation, "
                        + "which only remarked on it");
    }

    @Test
    void a_remark_may_not_be_the_strategys() {
        StrategyEntry remark = found("remark-regulators");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> remark.withVoice(Voice.STRATEGY))
                .withMessage("remark remark-regulators must not be said by the strategy itself");
        assertThat(remark.withVoice(Voice.GOVERNMENT).voice()).isEqualTo(Voice.GOVERNMENT);
    }

    @ParameterizedTest
    @CsvSource({"report, 4", "theme, 5", "heading, 7", "programme, 1", "target, 4", "sector, 4", "remark, 3"})
    void has_as_many_entries_of_each_kind_as_were_found(String kind, long count) {
        StrategyEntryKind wanted =
                Code.find(List.of(StrategyEntryKind.values()), kind).orElseThrow();
        assertThat(entries(wanted).count()).isEqualTo(count);
    }

    private static StrategyEntry found(String id) {
        return LifeSciencesStrategy.CATALOGUE.entry(id).orElseThrow();
    }

    private static Stream<StrategyEntry> entries(StrategyEntryKind kind) {
        return LifeSciencesStrategy.CATALOGUE.entries().stream().filter(entry -> entry.kind() == kind);
    }

    private static List<String> texts(StrategyEntryKind kind) {
        Function<StrategyEntry, String> text = entry -> entry.text().value();
        return entries(kind).map(text).toList();
    }
}
