package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Seen;

/** Decisions in the shape of NHS England's eligibility signposting: no status claims what is not known. */
final class SignpostJsonTest {

    private static final Fact<Integer> STAFF = Fact.of("staff", "staff", "How many staff?", new IntegerRange(0, 9));
    private static final Fact<Integer> AGE = Fact.of("age", "age", "How old is it?", new IntegerRange(0, 9));
    private static final RuleSet RULES = new RuleSet(
            "host",
            "1",
            Coverage.PARTIAL,
            InForce.unbounded(),
            List.of(
                    rule("host.staff", "There are staff", Condition.atLeast(STAFF, 4)),
                    rule("host.age", "It is of age", Condition.atLeast(AGE, 2)),
                    new Judgement(
                            "host.wise",
                            "It is wise",
                            "Ours.",
                            List.of(STAFF),
                            InForce.unbounded(),
                            Provenance.USER_SUPPLIED,
                            List.of())),
            List.of());

    private static Requirement rule(String id, String title, Condition requirement) {
        return Requirement.builder()
                .id(id)
                .title(title)
                .text("Ours.")
                .provenance(Provenance.USER_SUPPLIED)
                .requirement(requirement)
                .build();
    }

    private static Decision decide(Knowledge<Integer> staff) {
        FactSheet sheet = FactSheet.builder()
                .put(STAFF, staff)
                .put(AGE, Knowledge.known(3))
                .build();
        return Evaluator.of(RULES).decide(sheet, LocalDate.of(2024, 1, 31));
    }

    private static String written(Decision decision) throws IOException {
        Application application =
                Application.builder().id("a-1").round("hcs-ktp-4").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionWriter writer = KtpIo.writeDecisions(out, DecisionFormat.NHS)) {
            writer.write(application, decision, List.of(), List.of());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_refusal_names_its_rules_by_code_and_text_and_the_audit_all_rules_by_priority() throws IOException {
        Decision decision = decide(Knowledge.known(1));
        String hashes =
                "\"campaignHash\":\"%s\",\"conditionName\":\"hcs-ktp-4\",\"asOf\":\"2024-01-31\",\"factsHash\":\"%s\""
                        .formatted(
                                decision.ruleSet().orElseThrow().hash(),
                                decision.facts().hash());
        assertThat(written(decision)).isEqualTo("""
                        {"id":"a-1","processedSuggestions":[{"condition":"hcs-ktp-4","status":"NotEligible","statusText":"ineligible",\
                        "eligibilityCohorts":[],\
                        "suitabilityRules":[{"ruleType":"F","ruleCode":"host.staff","ruleText":"There are staff"}],\
                        "actions":[],"verdict":"ineligible","note":"The status follows from the verdict."}],\
                        "audit":{"campaignId":"host","campaignVersion":"1",%s,"status":"NotEligible","verdict":"ineligible","rules":[\
                        {"rulePriority":"1","ruleCode":"host.staff","ruleName":"There are staff","ruleMessage":"Ours.",\
                        "ruleSeverity":"mandatory","ruleStatus":"not-met"},\
                        {"rulePriority":"2","ruleCode":"host.age","ruleName":"It is of age","ruleMessage":"Ours.",\
                        "ruleSeverity":"mandatory","ruleStatus":"met"},\
                        {"rulePriority":null,"ruleCode":"host.wise","ruleName":"It is wise","ruleMessage":"Ours.",\
                        "ruleSeverity":"judgement","ruleStatus":"to-judge"}],"findings":["bound-not-stated"]}}
                        """.formatted(hashes));
    }

    @Test
    void what_is_not_known_is_a_question_and_neither_a_refusal_nor_a_reason() throws IOException {
        assertThat(written(decide(Knowledge.unknown())))
                .contains(
                        "\"status\":null,",
                        "\"suitabilityRules\":[],",
                        "\"actions\":[{\"actionType\":\"AnswerQuestion\",\"actionCode\":\"staff\","
                                + "\"description\":\"How many staff?\"}]",
                        "\"verdict\":\"undetermined\"",
                        "This is not a refusal.")
                .doesNotContain("NotEligible", "Actionable");
    }

    @Test
    void what_was_declined_is_not_asked_again() throws IOException {
        assertThat(written(decide(Knowledge.declined()))).contains("\"actions\":[],", "\"verdict\":\"undetermined\"");
    }

    @ParameterizedTest
    @CsvSource({
        "INELIGIBLE, NotEligible",
        "ELIGIBLE, Actionable",
        "NO_OBSTACLE_FOUND,",
        "UNCOVERED,",
        "UNDETERMINED,",
        "NOT_IN_FORCE,",
        ","
    })
    void only_two_verdicts_have_a_status_and_every_one_is_told(Verdict verdict, String status) throws IOException {
        Decision decided = decide(Knowledge.known(1));
        Decision decision = Decision.builder()
                .from(decided)
                .verdict(Optional.ofNullable(verdict))
                .toJudge(List.of())
                .build();
        String written = written(decision);
        assertThat(written)
                .contains("\"status\":" + (status == null ? "null" : '"' + status + '"') + ",\"statusText\"")
                .contains("\"verdict\":" + (verdict == null ? "null" : '"' + verdict.token() + '"') + ",\"note\"");
        assertThat(written.contains("No status: ")).isEqualTo(status == null);
        assertThat(written.contains("\"ruleType\":\"F\"")).isEqualTo(verdict == Verdict.INELIGIBLE);
    }

    @Test
    void who_is_eligible_has_no_status_while_something_is_left_to_judge() throws IOException {
        Decision decision = Decision.builder()
                .from(decide(Knowledge.known(5)))
                .verdict(Verdict.ELIGIBLE)
                .build();
        assertThat(decision.toJudge()).isNotEmpty();
        assertThat(written(decision))
                .contains("\"status\":null,", "\"verdict\":\"eligible\"", "left to a person to judge")
                .doesNotContain("Actionable");
    }

    @Test
    void whether_a_rule_held_on_the_day_is_not_asked_of_the_applicant() throws IOException {
        Seen seen = Seen.between(day("2024-06-01"), day("2024-09-30"));
        RuleSet rules = new RuleSet(
                "host",
                "1",
                Coverage.PARTIAL,
                InForce.unbounded(),
                seen.rules(rule("host.staff", "There are staff", Condition.atLeast(STAFF, 4))),
                List.of());
        FactSheet few = FactSheet.builder().put(STAFF, Knowledge.known(1)).build();
        FactSheet unknown =
                FactSheet.builder().put(STAFF, Knowledge.<Integer>unknown()).build();
        LocalDate before = LocalDate.of(2024, 1, 31);
        assertThat(written(Evaluator.of(rules).decide(few, before)))
                .contains("\"actions\":[],", "\"verdict\":\"undetermined\"", "not for the applicant to say");
        assertThat(written(Evaluator.of(rules).decide(unknown, before)))
                .contains("\"actionCode\":\"staff\"", "facts that are not known")
                .doesNotContain("in-force.");
    }

    private static Sourced<LocalDate> day(String day) {
        return Sourced.stated(
                LocalDate.parse(day),
                Source.of("host-page", "Page", "Host", "https://example.org/", "whole page")
                        .at("days"));
    }
}
