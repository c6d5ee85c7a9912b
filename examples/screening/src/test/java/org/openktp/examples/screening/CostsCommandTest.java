package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.io.KtpCostIo;
import org.openktp.rules.wording.Wording;

/** {@code costs}, and the same plans through the public interface. */
final class CostsCommandTest {

    private static final String IN_2024 = Run.sample("cost-plan-2024.json");
    private static final String FULL_ECONOMIC = Run.sample("cost-plan-full-economic.json");

    private static String worked(String name) {
        try {
            return Path.of(Objects.requireNonNull(CostsCommandTest.class.getResource("/costs/" + name + ".json"))
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Costing costing(String file) {
        try {
            return KtpCostIo.readCostPlan(Path.of(file)).orThrow().plan().costing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run shown(String... args) {
        Run run = Run.of(args);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        return run;
    }

    /** The cells of the row of a category. */
    private static List<String> row(String category, Run run) {
        return run.lines().stream()
                .filter(line -> line.startsWith("  " + category + " "))
                .findFirst()
                .map(line -> List.of(line.trim().split(" {2,}")))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "f1, 46, 46.00, 46, 9496, '9,496.00', '9,496'",
        "f1-before-support, 23, 23.00, 23, 223, 223.00, 223",
        "f2, 27.6, 27.60, 28, 1134.6, '1,134.60', '1,135'",
        "f10, 18029.7, '18,029.70', '18,030', 76529.7, '76,529.70', '76,530'"
    })
    void worked_cases_come_out_as_they_are_known(
            String name,
            BigDecimal overheads,
            String exactOverheads,
            String wholeOverheads,
            BigDecimal total,
            String exactTotal,
            String wholeTotal) {
        Costing costing = costing(worked(name));
        assertThat(costing.row(CostCategory.INDIRECT_COSTS).exact().cost()).isEqualByComparingTo(overheads);
        assertThat(costing.exact().cost()).isEqualByComparingTo(total);

        Run run = shown("costs", worked(name));
        assertThat(row("indirect costs", run))
                .containsExactly(
                        "indirect costs",
                        "overheads",
                        exactOverheads,
                        exactOverheads,
                        "0.00",
                        wholeOverheads,
                        wholeOverheads,
                        "0");
        assertThat(row("TOTAL", run)).element(1).isEqualTo(exactTotal);
        assertThat(row("TOTAL", run)).element(4).isEqualTo(wholeTotal);
        assertThat(run.lines()).anyMatch(line -> line.startsWith("Overhead rate 46 %") && line.endsWith(", stated"));
    }

    @Test
    void travel_of_the_first_worked_case_is_the_sum_of_its_journeys() {
        assertThat(costing(worked("f1"))
                        .row(CostCategory.TRAVEL_AND_SUBSISTENCE)
                        .exact()
                        .cost())
                .isEqualByComparingTo("6150");
        assertThat(row("travel and subsistence", shown("costs", worked("f1"))))
                .containsExactly(
                        "travel and subsistence",
                        "directly incurred",
                        "6,150.00",
                        "3,075.00",
                        "3,075.00",
                        "6,150",
                        "3,075",
                        "3,075");
    }

    @Test
    void the_example_of_2024_comes_out_exactly_and_in_whole_pounds() {
        Costing costing = costing(IN_2024);
        assertThat(costing.exact().grant()).isEqualByComparingTo("71991.50");
        assertThat(costing.pounds().business()).isEqualByComparingTo("24832");

        Run run = shown("costs", IN_2024);
        assertThat(row("TOTAL", run))
                .containsExactly("TOTAL", "96,824.00", "71,991.50", "24,832.50", "96,824", "71,992", "24,832");
        assertThat(row("travel and subsistence", run)).endsWith("1,250", "838", "412");
        assertThat(run.lines())
                .contains(
                        "Plan under standard costing, 12 months, grant rate 67 %",
                        "As of 2024-06-14, as the plan says",
                        "Effective grant rate: 74.35 %",
                        "Partner share: 25.65 %",
                        "Declared beside the plan, in pounds; no part of the figures above",
                        "  /grantRate: rate-above-maximum: the grant rate of 67 % is above 60 %, the highest for this partner"
                                + " (Costs guidance for Knowledge Transfer Partnerships: Grant rates)");
        assertThat(run.out())
                .containsPattern("Overhead rate 46 % .*, inferred\n  from https://")
                .containsPattern("earlier funding, secured 2022-11 +an earlier project of ours +25,000.00");
    }

    @Test
    void under_full_economic_costing_there_is_no_overhead_rate_and_limits_that_are_broken_are_said() {
        Run run = shown("costs", FULL_ECONOMIC);
        assertThat(row("TOTAL", run))
                .containsExactly("TOTAL", "178,435.83", "89,217.915", "89,217.915", "178,436", "89,218", "89,218");
        assertThat(run.out())
                .doesNotContain("Overhead", "indirect costs", "Declared")
                .containsPattern("/employment/0: limit-exceeded: .*£118,?000.*£116,?000 for 24 months.*\n"
                        + " +justification: does not help\n +limit: +innovate-cost-limits\\.employment-london\\.")
                .containsPattern("/travel: limit-to-justify: .*£3,?000.*£2,?500 for 24 months.*\n"
                        + " +justification: helps\n +limit: +innovate-cost-limits\\.travel\\.2024, from 2024-06-14");
    }

    @Test
    void json_has_exact_figures_and_whole_pounds_under_their_names() throws IOException {
        assertThat(shown("costs", IN_2024, "--format", "json").lines())
                .singleElement()
                .asString()
                .isEqualTo(KtpCostIo.costingToJson(
                        KtpCostIo.readCostPlan(Path.of(IN_2024)).orThrow(), Wording.ENGLISH))
                .contains(
                        "\"overheadRate\":{\"value\":46,\"provenance\":\"inferred\",\"citation\":[{",
                        "\"total\":{\"exact\":{\"cost\":96824,\"grant\":71991.5,\"business\":24832.5},"
                                + "\"wholePounds\":{\"cost\":96824,\"grant\":71992,\"business\":24832}}",
                        "\"effectiveGrantRate\":74.35,\"partnerShare\":25.65",
                        "\"additionalCompanyCostsTotal\":7500",
                        "\"code\":\"rate-above-maximum\"");
        assertThat(shown("costs", FULL_ECONOMIC, "--format", "json").out())
                .contains(
                        "\"overheadRate\":null",
                        "\"path\":\"/travel\"",
                        "\"canBeJustified\":\"yes\"",
                        "\"kind\":\"standard\",\"figure\":2500,");
    }

    @Test
    void without_any_day_a_finding_says_that_no_limits_were_looked_at() throws IOException {
        String without = Files.readString(Path.of(FULL_ECONOMIC)).replace("    \"asOf\": \"2024-06-14\",\n", "");
        Run table = Run.withInput(without, "costs", "-");
        assertThat(table.status()).isEqualTo(ExitStatus.OK);
        assertThat(table.lines()).noneMatch(line -> line.startsWith("As of"));
        assertThat(table.lines())
                .last()
                .asString()
                .contains("day-open: no day is given, neither asOf nor round, so that no limits were looked at");
        assertThat(Run.withInput(without, "costs", "-", "--format", "json").out())
                .contains("\"asOf\":null", "\"findings\":[{\"code\":\"day-open\"");
        assertThat(Run.withInput(without, "costs", "-", "--as-of", "2024-06-14").lines())
                .contains("As of 2024-06-14, as asked")
                .anyMatch(line -> line.contains("limit-exceeded"));
    }

    @Test
    void a_plan_that_is_refused_is_no_result() {
        Run run = Run.of("costs", IN_2024, "--as-of", "2012-01-31");
        assertThat(run.status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("ktp: " + IN_2024 + ": line 3, column 11, /plan: contradiction: overheadRate is absent");
        assertThat(Run.of("costs", "no-such-file.json").status()).isEqualTo(ExitStatus.FILE_FAILED);
        assertThat(Run.of("costs", IN_2024, "--as-of", "2024").status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(Run.of("costs").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void a_reference_date_stands_in_for_the_day() throws IOException {
        String text = Files.readString(Path.of(FULL_ECONOMIC))
                .replace("\"asOf\": \"2024-06-14\"", "\"round\": \"innovate-ktp-2024-25-r3\"");
        assertThat(Run.withInput(text, "costs", "-").lines())
                .anyMatch(line -> line.startsWith("As of 2024-09-25, the reference date of innovate-ktp-2024-25-r3, "));
    }

    @Test
    void a_grant_rate_above_that_of_the_partner_is_said() throws IOException {
        String text = Files.readString(Path.of(IN_2024)).replace("\"grantRate\": 67", "\"grantRate\": 67.01");
        assertThat(Run.withInput(text, "costs", "-").out())
                .containsPattern("/grantRate: rate-above-maximum: .*67.01 %.*67 %.*\n +justification: does not help\n");
    }
}
