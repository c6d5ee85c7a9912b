package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.io.Decisions.APPLICATION;
import static org.openktp.io.Decisions.WARNING;
import static org.openktp.io.Decisions.WITHOUT_ROUND;
import static org.openktp.io.Decisions.written;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openktp.io.stream.DecisionFormat;

final class DecisionJsonTest {

    @Test
    void ndjson_has_everything() throws IOException {
        List<String> lines = written(DecisionFormat.NDJSON, APPLICATION, WITHOUT_ROUND)
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        Map<String, Object> decision = Json.object(lines.get(0));
        assertThat(decision.keySet())
                .containsExactly(
                        "id",
                        "round",
                        "verdict",
                        "asOf",
                        "ruleSet",
                        "outcomes",
                        "toJudge",
                        "missing",
                        "clash",
                        "findings",
                        "factsHash");
        assertThat(decision)
                .containsEntry("id", "a-1")
                .containsEntry("round", "hcs-ktp-4")
                .containsEntry("verdict", "undetermined")
                .containsEntry("asOf", "2024-02-19");
        assertThat(Json.object(decision, "ruleSet")).containsOnlyKeys("id", "version", "hash");
        assertThat(Json.objects(decision, "outcomes")).hasSize(6).allSatisfy(outcome -> {
            assertThat(outcome)
                    .containsKeys("rule", "title", "severity", "outcome", "provenance", "citation", "evidence");
            assertThat(outcome.containsKey("possible")).isEqualTo("undetermined".equals(outcome.get("outcome")));
            assertThat(Json.objects(outcome, "citation")).isNotEmpty().allSatisfy(citation -> assertThat(citation)
                    .containsOnlyKeys("source", "title", "locator", "address"));
            assertThat(Json.objects(outcome, "evidence")).allSatisfy(evidence -> assertThat(evidence)
                    .containsOnlyKeys("fact", "known", "required", "outcome"));
        });
        assertThat(Json.objects(decision, "toJudge")).hasSize(1);
        assertThat(Json.object(Json.objects(decision, "toJudge").get(0), "known"))
                .isEqualTo(Map.of("applicant.role", "consultant", "applicant.band", Map.of("atLeast", "8a")));
        assertThat(Json.objects(decision, "missing")).singleElement().satisfies(missing -> assertThat(missing)
                .containsOnlyKeys("fact", "known", "ask", "question", "settles", "bearsOn", "leadsTo")
                .containsEntry("fact", "applicant.nation")
                .containsEntry("known", Map.of("missing", "declined"))
                .containsEntry("ask", "false")
                .containsEntry("bearsOn", List.of("hcs-ktp-4.works-in-uk"))
                .containsEntry(
                        "leadsTo",
                        List.of(
                                Map.of(
                                        "answer",
                                        "not applicable (works outside the United Kingdom)",
                                        "verdicts",
                                        List.of("ineligible")),
                                Map.of(
                                        "answer",
                                        "there is nation of work",
                                        "verdicts",
                                        List.of("no-obstacle-found")))));
        assertThat(Json.objects(decision, "findings").get(0))
                .isEqualTo(Map.of(
                        "code",
                        "unknown-property",
                        "line",
                        "3",
                        "column",
                        "9",
                        "path",
                        "/x",
                        "message",
                        WARNING.message()));
    }

    @Test
    void ndjson_has_every_field_of_a_decision_without_rules_too() throws IOException {
        Map<String, Object> decision =
                Json.object(written(DecisionFormat.NDJSON, WITHOUT_ROUND).strip());
        assertThat(decision)
                .hasSize(11)
                .containsEntry("round", "null")
                .containsEntry("asOf", "null")
                .containsEntry("ruleSet", "null")
                .containsEntry("outcomes", List.of());
    }
}
