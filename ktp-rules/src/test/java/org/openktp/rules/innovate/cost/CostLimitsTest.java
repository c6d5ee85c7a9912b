package org.openktp.rules.innovate.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.Code;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;

final class CostLimitsTest {

    private static final TableEvaluator<CostLimit, FactSheet> LIMITS = TableEvaluator.of(CostLimits.TABLE);

    private static FactSheet sheet(String category, String method, String london) {
        FactSheet sheet = FactSheet.empty()
                .with(
                        CostFacts.CATEGORY,
                        Knowledge.known(Code.find(List.of(CostCategory.values()), category)
                                .orElseThrow()))
                .with(
                        CostFacts.METHOD,
                        Knowledge.known(Code.find(List.of(CostingMethod.values()), method)
                                .orElseThrow()));
        return "?".equals(london)
                ? sheet
                : sheet.with(
                        CostFacts.LONDON_ZONE,
                        Knowledge.known(
                                Code.find(List.of(YesNo.values()), london).orElseThrow()));
    }

    /** The limits that are possible, with a question mark first where none may hold. */
    private static String limits(FactSheet sheet, String day) {
        Answer<CostLimit> answer = LIMITS.look(sheet, LocalDate.parse(day));
        if (answer instanceof Answer.Settled<CostLimit> settled) {
            return brief(settled.value());
        }
        if (answer instanceof Answer.Open<CostLimit> open) {
            Stream<String> none = open.mayBeUncovered() ? Stream.of("?") : Stream.empty();
            return Stream.concat(none, open.possible().keySet().stream().map(CostLimitsTest::brief))
                    .collect(Collectors.joining(" "));
        }
        return "none";
    }

    private static String brief(CostLimit limit) {
        String kind = limit.kind().map(LimitKind::token).orElse("amount");
        String sum = limit.pounds().map(pounds -> "=" + pounds).orElse("");
        return kind + sum + (limit.basis() == LimitBasis.PER_PROJECT ? "/project" : "");
    }

    @ParameterizedTest(name = "{0}, {1}, London {2}, {3}: {4}")
    @CsvSource({
        // employment within the zone
        "associate-employment, standard, yes, 2015-01-01, ? maximum=48000 maximum=58000",
        "associate-employment, standard, yes, 2023-04-11, ? maximum=48000 maximum=58000",
        "associate-employment, standard, yes, 2023-04-12, maximum=58000",
        "associate-employment, full-economic, yes, 2024-06-13, maximum=58000",
        "associate-employment, standard, yes, 2024-06-14, maximum=58000",
        "associate-employment, standard, yes, 2024-06-15, ? maximum=58000",
        // employment elsewhere
        "associate-employment, standard, no, 2023-04-12, ? maximum=45000 maximum=55000",
        "associate-employment, standard, no, 2024-06-13, ? maximum=45000 maximum=55000",
        "associate-employment, standard, no, 2024-06-14, maximum=55000",
        "associate-employment, full-economic, no, 2024-06-14, maximum=55000",
        "associate-employment, standard, no, 2024-06-15, ? maximum=55000",
        "associate-employment, standard, ?, 2024-06-14, maximum=58000 maximum=55000",
        // development
        "associate-development, standard, no, 2023-04-11, ? amount=2000",
        "associate-development, full-economic, no, 2023-04-12, amount=2000",
        "associate-development, standard, no, 2023-04-13, ? amount=2000 maximum=2000",
        "associate-development, standard, no, 2024-06-13, ? amount=2000 maximum=2000",
        "associate-development, standard, no, 2024-06-14, maximum=2000",
        "associate-development, standard, no, 2024-06-15, ? maximum=2000",
        // travel
        "travel-and-subsistence, standard, no, 2023-04-11, ? maximum=1250",
        "travel-and-subsistence, standard, no, 2023-04-12, maximum=1250",
        "travel-and-subsistence, standard, no, 2023-04-13, ? maximum=1250 standard=1250",
        "travel-and-subsistence, standard, no, 2024-06-13, ? maximum=1250 standard=1250",
        "travel-and-subsistence, full-economic, no, 2024-06-14, standard=1250",
        "travel-and-subsistence, standard, no, 2024-06-15, ? standard=1250",
        // consumables, and other costs, which share the sum of 2024 with them
        "consumables, standard, no, 2023-04-11, ? maximum=2000",
        "consumables, standard, no, 2023-04-12, maximum=2000",
        "consumables, standard, no, 2023-04-13, ? maximum=2000 standard=2000",
        "consumables, standard, no, 2024-06-14, standard=2000",
        "consumables, standard, no, 2024-06-15, ? standard=2000",
        "other-costs, standard, no, 2023-04-12, none",
        "other-costs, standard, no, 2023-04-13, ? standard=2000",
        "other-costs, full-economic, no, 2024-06-14, standard=2000",
        // support under standard costing
        "academic-and-secretarial-support, standard, no, 2020-11-29, ? amount=10500",
        "academic-and-secretarial-support, standard, no, 2020-11-30, amount=10500",
        "academic-and-secretarial-support, standard, no, 2022-11-11, amount=10500",
        "academic-and-secretarial-support, standard, no, 2022-11-12, ? amount=10500 maximum=15000",
        "academic-and-secretarial-support, standard, no, 2024-06-13, ? amount=10500 maximum=15000",
        "academic-and-secretarial-support, standard, no, 2024-06-14, maximum=15000",
        "academic-and-secretarial-support, standard, no, 2024-06-15, ? maximum=15000",
        "academic-and-secretarial-support, full-economic, no, 2024-06-14, none",
        // estates, per project at first and per 12 months later
        "associate-estates, full-economic, no, 2020-11-29, ? maximum=10000/project",
        "associate-estates, full-economic, no, 2020-11-30, maximum=10000/project",
        "associate-estates, full-economic, no, 2022-11-11, maximum=10000/project",
        "associate-estates, full-economic, no, 2022-11-12, ? maximum=10000/project maximum=10000",
        "associate-estates, full-economic, no, 2024-06-13, ? maximum=10000/project maximum=10000",
        "associate-estates, full-economic, no, 2024-06-14, maximum=10000",
        "associate-estates, full-economic, no, 2024-06-15, ? maximum=10000",
        "associate-estates, standard, no, 2024-06-14, none",
        // what varies
        "knowledge-base-supervisor, full-economic, no, 2023-04-11, ? variable",
        "knowledge-base-supervisor, full-economic, no, 2023-04-12, variable",
        "knowledge-base-supervisor, full-economic, no, 2024-06-14, variable",
        "knowledge-base-supervisor, full-economic, no, 2024-06-15, ? variable",
        "knowledge-base-supervisor, standard, no, 2024-06-14, none",
        "additional-associate-support, full-economic, no, 2023-04-12, variable",
        "additional-associate-support, full-economic, no, 2024-06-14, variable",
        "additional-associate-support, full-economic, no, 2024-06-15, ? variable",
        "indirect-costs, standard, no, 2024-06-14, none",
    })
    void is_known_on_the_days_on_which_it_was_seen_and_open_on_others(
            String category, String method, String london, String day, String expected) {
        assertThat(limits(sheet(category, method, london), day)).isEqualTo(expected);
    }

    @Test
    void who_has_the_page_of_a_day_can_say_that_a_limit_held() {
        FactSheet sheet = sheet("associate-employment", "standard", "no");
        Answer.Open<CostLimit> open = (Answer.Open<CostLimit>) LIMITS.look(sheet, LocalDate.of(2025, 3, 1));
        MissingFact<?> missing = open.missing().get(0);
        assertThat(missing.fact().id()).isEqualTo("in-force.innovate-cost-limits.employment.2024");
        assertThat(missing.fact().question())
                .isEqualTo("Did this hold on that day, as it did on 2024-06-14: maximum £55000 per 12 "
                        + "months for associate employment?");

        FactSheet answered = TestGuards.yes(sheet, "innovate-cost-limits.employment.2024");
        assertThat(limits(answered, "2025-03-01")).isEqualTo("maximum=55000");
    }

    @Test
    void of_two_texts_at_most_one_holds_on_a_day() {
        FactSheet sheet = sheet("associate-employment", "standard", "no");
        FactSheet undated = TestGuards.yes(sheet, "innovate-cost-limits.employment.undated");

        assertThat(limits(undated, "2021-01-01")).isEqualTo("maximum=45000");
    }

    @Test
    void is_as_firm_as_its_page() {
        assertThat(CostLimits.TABLE.rows().stream()
                        .filter(row -> !row.id().endsWith("er"))
                        .collect(Collectors.groupingBy(
                                row -> row.value().provenance(),
                                Collectors.mapping(CostLimitsTest::name, Collectors.joining(" ")))))
                .containsOnly(
                        Map.entry(
                                Provenance.STATED,
                                "employment-london.2024 employment.2024 development.2024 academic-support.service "
                                        + "academic-support.2024 estates.service estates.2024 supervisor.2024 "
                                        + "additional-support.2024"),
                        Map.entry(
                                Provenance.REPORTED,
                                "employment-london.undated employment-london.2023 employment.undated development.2023 "
                                        + "travel.2023 consumables.2023 supervisor.2023"),
                        Map.entry(Provenance.INFERRED, "travel.2024 consumables.2024 additional-support.2023"));
    }

    private static String name(TableRow<CostLimit> row) {
        return row.id().substring("innovate-cost-limits.".length());
    }

    @Test
    void has_no_row_that_never_covers() {
        assertThat(LIMITS.notices()).isEmpty();
    }

    @Test
    void the_table_is_the_one_that_is_known() {
        assertThat(CostLimits.TABLE.hash())
                .isEqualTo("e336eac40784b52d2883325ddc141a78976cd0e4757901608e6051006486ce4d");
    }

    @Test
    void tables_come_back_from_another_machine_as_they_were() throws IOException, ClassNotFoundException {
        for (DecisionTable<?> table : List.of(CostLimits.TABLE, OverheadRates.TABLE)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(table);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(table);
            }
        }
    }
}
