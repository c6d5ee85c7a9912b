package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** What holds of every shipped rule, whatever it decides. */
final class HcsRuleSetsTest {

    static Stream<Arguments> rules() {
        return Stream.of(HcsRuleSets.ROUND_1, HcsRuleSets.ROUND_4)
                .flatMap(set -> set.rules().stream().map(rule -> Arguments.of(rule.id(), rule, set)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void cites_its_source_and_is_as_firm_as_its_severity(String id, Rule rule, RuleSet set) {
        assertThat(rule.citations()).isNotEmpty().allMatch(citation -> !citation.locator()
                .isBlank());
        assertThat(rule.provenance())
                .isEqualTo(rule.severity() == Severity.ADVISORY ? Provenance.INFERRED : Provenance.STATED);
        assertThat(id).startsWith(set.id() + ".");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void is_no_criterion_by_which_applicants_are_selected(String id, Rule rule, RuleSet set) {
        String statement = (id + " " + rule.title()).toLowerCase(Locale.ROOT);

        assertThat(statement)
                .doesNotContain(
                        "expertise",
                        "research",
                        "quality",
                        "feasib",
                        "track record",
                        "own service",
                        "collaborat",
                        "strategy",
                        "score",
                        "interview");
    }

    @Test
    void no_page_gives_all_criteria_so_both_sets_are_partial() {
        assertThat(List.of(HcsRuleSets.ROUND_1, HcsRuleSets.ROUND_4))
                .extracting(RuleSet::coverage)
                .containsOnly(Coverage.PARTIAL);
    }

    @Test
    void each_set_has_the_identifier_of_its_round() {
        assertThat(HcsRuleSets.ROUND_1.id()).isEqualTo(HcsKtp.ROUND_1.id());
        assertThat(HcsRuleSets.ROUND_4.id()).isEqualTo(HcsKtp.ROUND_4.id());
    }

    @Test
    void seniority_and_leadership_have_no_threshold_and_are_left_to_a_person() {
        assertThat(judgements(HcsRuleSets.ROUND_1)).containsExactly("hcs-ktp-1.senior", "hcs-ktp-1.clinical-leader");
        assertThat(judgements(HcsRuleSets.ROUND_4)).containsExactly("hcs-ktp-4.senior");
    }

    private static List<String> judgements(RuleSet set) {
        return set.rules().stream()
                .filter(rule -> rule.severity() == Severity.JUDGEMENT)
                .map(Rule::id)
                .toList();
    }

    @Test
    void a_change_of_the_shipped_rules_is_meant() {
        assertThat(HcsRuleSets.ROUND_1.hash())
                .as("raise the version of round 1 with its rules")
                .isEqualTo("15f1c859d2ef601d390bfe9efad537e1abb09742077c7d7cab5fdc4058cec343");
        assertThat(HcsRuleSets.ROUND_4.hash())
                .as("raise the version of round 4 with its rules")
                .isEqualTo("80a2b15d65573c02fae337127ace5a419fcc5bf66c52025ea967ee84972fea00");
    }
}
