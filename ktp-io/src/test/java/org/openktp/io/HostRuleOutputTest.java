package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.known;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Application;
import org.openktp.core.source.Provenance;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** What a host's own rules say is written as theirs, and comparisons with all that they compare. */
final class HostRuleOutputTest {

    private static final Fact<Integer> COST = Fact.of("cost", "cost", "What does it cost?", new IntegerRange(0, 9));
    private static final Fact<Integer> LIMIT = Fact.of("limit", "limit", "What is the limit?", new IntegerRange(0, 9));
    private static final Fact<Integer> STAFF = Fact.of("staff", "staff", "How many staff?", new IntegerRange(0, 9));

    private static final RuleSet RULES = new RuleSet(
            "host",
            "1",
            Coverage.PARTIAL,
            InForce.unbounded(),
            List.of(
                    Requirement.builder()
                            .id("host.cost")
                            .title("It costs less than the limit")
                            .text("Ours.")
                            .provenance(Provenance.USER_SUPPLIED)
                            .applicability(Condition.any(Condition.atLeast(STAFF, 5), Condition.atLeast(COST, 1)))
                            .requirement(Condition.compare(COST, Relation.BELOW, LIMIT))
                            .build(),
                    Requirement.builder()
                            .id("host.staff")
                            .title("There are staff")
                            .text("Ours.")
                            .provenance(Provenance.USER_SUPPLIED)
                            .severity(Severity.ADVISORY)
                            .requirement(Condition.atLeast(STAFF, 4))
                            .build(),
                    new Judgement(
                            "host.wise",
                            "It is wise",
                            "Ours.",
                            List.of(COST),
                            InForce.unbounded(),
                            Provenance.USER_SUPPLIED,
                            List.of())),
            List.of());

    private static String written(DecisionFormat format, int cost, int limit) throws IOException {
        FactSheet sheet = FactSheet.builder()
                .put(COST, known(cost))
                .put(LIMIT, known(limit))
                .put(STAFF, known(3))
                .build();
        Decision decision = Evaluator.of(RULES).decide(sheet, LocalDate.of(2024, 1, 1));
        Application application = Application.builder().id("a").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionWriter writer = KtpIo.writeDecisions(out, format)) {
            writer.write(application, decision, List.of(), List.of());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void json_says_of_every_outcome_judgement_and_finding_whose_rule_it_is() throws IOException {
        Map<String, Object> decision =
                Json.object(written(DecisionFormat.NDJSON, 7, 7).strip());
        assertThat(Json.objects(decision, "outcomes")).hasSize(2).allSatisfy(outcome -> assertThat(outcome)
                .containsEntry("provenance", "user-supplied")
                .containsEntry("citation", List.of()));
        assertThat(Json.objects(decision, "toJudge").get(0)).containsEntry("provenance", "user-supplied");
        assertThat(Json.objects(decision, "findings"))
                .filteredOn(finding -> "advisory-not-met".equals(finding.get("code")))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .containsEntry("rule", "host.staff")
                        .containsEntry("provenance", "user-supplied"));
        assertThat(Json.objects(decision, "findings"))
                .filteredOn(finding -> "bound-not-stated".equals(finding.get("code")))
                .singleElement()
                .satisfies(finding -> assertThat(finding).doesNotContainKeys("rule", "provenance"));
    }

    @Test
    void json_has_both_facts_of_a_comparison() throws IOException {
        Map<String, Object> decision =
                Json.object(written(DecisionFormat.NDJSON, 7, 6).strip());
        assertThat(Json.objects(Json.objects(decision, "outcomes").get(0), "evidence")
                        .get(2))
                .isEqualTo(Map.of(
                        "fact",
                        "cost",
                        "known",
                        "7",
                        "comparedWith",
                        Map.of("fact", "limit", "known", "6"),
                        "required",
                        "cost is below limit",
                        "outcome",
                        "not-met"));
    }

    @Test
    void long_csv_names_what_failed_and_not_what_only_did_not_make_the_rule_apply() throws IOException {
        assertThat(written(DecisionFormat.CSV_LONG, 7, 7).lines())
                .contains(
                        "a,,ineligible,2024-01-01,host,1,host.cost,mandatory,not-met,user-supplied,,staff=3;cost=7;limit=7,"
                                + "cost is below limit");
        assertThat(written(DecisionFormat.CSV_LONG, 1, 7).lines())
                .anyMatch(line -> line.endsWith("host.cost,mandatory,met,user-supplied,,staff=3;cost=1;limit=7,"));
    }

    @Test
    void the_table_marks_the_rules_of_the_host() throws IOException {
        assertThat(written(DecisionFormat.TABLE, 7, 7))
                .endsWith("ineligible         not met: host.cost (the host's)\n");
        assertThat(written(DecisionFormat.TABLE, 1, 7))
                .endsWith("no-obstacle-found  to judge: host.wise (the host's)\n");
    }
}
