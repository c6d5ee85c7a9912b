package org.openktp.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.io.KtpIo;
import org.openktp.io.schema.DocumentKind;
import org.openktp.io.schema.Validators;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.KtpRules;
import org.openktp.rules.Screening;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.RuleSet;

/** Rule sets are read as they were written, additions stand beside the published rules, and all defects are named. */
final class RuleDocumentTest {

    private static final String ADDITION =
            Documents.text(Documents.HOST_ROUND.resolveSibling("trust-minimum-band.json"));
    private static final RuleSet PUBLISHED = HcsRuleSets.ROUND_4;

    @Test
    void the_shipped_sets_are_read_back_as_they_were_written() {
        String written = Documents.written(KtpRules.published());
        Map<Round, RuleSet> read =
                Documents.rules(written, KtpRules.published()).orThrow();
        assertThat(read).isEqualTo(KtpRules.published());
        assertThat(hashes(read)).isEqualTo(hashes(KtpRules.published()));
        assertThat(Validators.errors(DocumentKind.RULES, written)).isEmpty();
    }

    private static List<String> hashes(Map<Round, RuleSet> rules) {
        return rules.values().stream().map(RuleSet::hash).toList();
    }

    @Test
    void the_shipped_sets_read_back_decide_alike() throws IOException {
        Map<Round, RuleSet> read = Documents.rules(Documents.written(KtpRules.published()), KtpRules.published())
                .orThrow();
        Screening screening = Screening.of(read);
        int decided = 0;
        try (RecordReader<Application> records =
                KtpIo.readApplications(Documents.HOST_ROUND.resolveSibling("hcs-round-4.ndjson"))) {
            for (ReadRecord<Application> record : records) {
                Application application = record.value().orElseThrow();
                assertThat(screening.decide(application))
                        .isEqualTo(KtpRules.screening().decide(application));
                decided++;
            }
        }
        assertThat(decided).isEqualTo(400);
    }

    @Test
    void an_addition_stands_beside_the_published_rules() {
        RuleSet rules = rules(ADDITION);
        assertThat(rules.id()).isEqualTo("hcs-ktp-4+my-trust");
        assertThat(rules.version()).isEqualTo("1+1");
        assertThat(rules.coverage()).isEqualTo(Coverage.PARTIAL);
        assertThat(rules.rules().subList(0, PUBLISHED.rules().size())).isEqualTo(PUBLISHED.rules());
        assertThat(rules.rules()).hasSize(PUBLISHED.rules().size() + 1);
        assertThat(rules.constraints()).isEqualTo(PUBLISHED.constraints());
    }

    @Test
    void what_was_added_is_written_as_part_of_the_whole() {
        Map<Round, RuleSet> rules =
                Documents.rules(ADDITION, KtpRules.published()).orThrow();
        assertThat(Documents.rules(Documents.written(rules), KtpRules.published())
                        .orThrow())
                .isEqualTo(rules);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host-rules.json", "trust-minimum-band.json"})
    void the_examples_fit_the_schema_and_are_read(String name) {
        String text = Documents.text(Documents.HOST_ROUND.resolveSibling(name));
        assertThat(Validators.errors(DocumentKind.RULES, text)).isEmpty();
        assertThat(Documents.rules(text, Documents.withHostRound()).findings()).isEmpty();
    }

    @Test
    void what_facts_of_a_project_imply_is_given_where_nothing_is_said_of_it() {
        Round host = Documents.rounds(Documents.hostRound()).orThrow().get(0);
        RuleSet rules = rules(Documents.text(Documents.HOST_RULES), host);
        assertThat(rules.constraints())
                .isEqualTo(HcsFacts.implied(List.of(HcsFacts.partners(host), HcsFacts.TITLE)))
                .hasSize(2);
        assertThat(with("{\"fact\": \"proposal.title\", \"hasValue\": true}").constraints())
                .hasSize(PUBLISHED.constraints().size() + 1);
        assertThat(with("{\"fact\": \"proposal.themes\", \"size\": {\"atMost\": 1}}")
                        .constraints())
                .isEqualTo(PUBLISHED.constraints());
    }

    private static RuleSet with(String requires) {
        return rules(ADDITION.replace("{\"fact\": \"applicant.band\", \"atLeast\": \"8a\"}", requires));
    }

    private static RuleSet rules(String document) {
        return rules(document, HcsKtp.ROUND_4);
    }

    private static RuleSet rules(String document, Round round) {
        Map<Round, RuleSet> read =
                Documents.rules(document, Documents.withHostRound()).orThrow();
        return Optional.ofNullable(read.get(round)).orElseThrow();
    }

    @Test
    void a_rule_must_not_take_the_place_of_a_published_one() {
        requireRefused(
                ADDITION.replace("my-trust.minimum-band", "hcs-ktp-4.works-in-uk"),
                "line 9, column 9, /ruleSets/0/rules/0: contradiction: rule 'hcs-ktp-4.works-in-uk' is one that the"
                        + " round has already; give yours another id");
    }

    @Test
    void a_rule_must_be_in_force_while_its_set_is() {
        requireRefused(
                ADDITION.replace("\"rules\": [", "\"inForce\": {\"from\": \"2025-01-01\"}, \"rules\": [")
                        .replace("\"severity\"", "\"inForce\": {\"until\": \"2024-01-01\"}, \"severity\""),
                "line 9, column 9, /ruleSets/0/rules/0: contradiction: in force until 2024-01-01 must not be before"
                        + " 2025-01-01");
    }

    @Test
    void rules_that_cannot_be_decided_exactly_are_refused() {
        requireRefused(
                ADDITION.replace(
                        "{\"fact\": \"applicant.band\", \"atLeast\": \"8a\"}",
                        "{\"fact\": \"proposal.title\", \"matches\": \".*a.{900}\"}"),
                "too large to decide exactly");
    }

    private static void requireRefused(String document, String says) {
        ReadDocument<?> read = Documents.rules(document, KtpRules.published());
        assertThat(read.value().isEmpty()).isTrue();
        assertThat(read.findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains(says);
    }

    @Test
    void all_rules_of_a_round_are_given_once() {
        String twice = Documents.text(Documents.HOST_RULES)
                .replaceFirst(
                        "\"ruleSets\": \\[",
                        "\"ruleSets\": [{\"round\": \"my-trust-ktp-1\", \"id\": \"a\", \"version\": \"1\"},");
        assertThat(Documents.rules(twice, Documents.withHostRound()).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.CONTRADICTION);
    }

    @Test
    void rules_may_be_added_to_a_round_without_any() {
        String added = ADDITION.replace("\"hcs-ktp-4\"", "\"my-trust-ktp-1\"");
        assertThat(Documents.rules(added, Documents.withHostRound()).orThrow().values())
                .extracting(RuleSet::id)
                .containsExactly("hcs-ktp-1", "hcs-ktp-4", "my-trust-ktp-1+my-trust");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String wrong = ADDITION.replace("\"8a\"", "\"8x\"")
                .replace("\"mandatory\"", "\"manditory\"")
                .replace("\"text\":", "\"tetx\":")
                .replace("\"version\": \"1\",", "");
        assertThat(Documents.rules(wrong, KtpRules.published()).findings())
                .extracting(finding -> finding.code() + " " + finding.location().path())
                .containsExactlyInAnyOrder(
                        "REQUIRED /ruleSets/0/version",
                        "UNKNOWN_CODE /ruleSets/0/rules/0/severity",
                        "UNKNOWN_CODE /ruleSets/0/rules/0/requires/atLeast",
                        "UNKNOWN_PROPERTY /ruleSets/0/rules/0/tetx");
    }

    @Test
    void rules_on_facts_that_applications_do_not_have_are_not_written() {
        Fact<Integer> years = Fact.of("years", "years", "How many years?", new IntegerRange(0, 9));
        Fact<Integer> other = Fact.of(HcsFacts.CLINICAL_TIME.id(), "time", "How much?", new IntegerRange(0, 9));
        for (Fact<Integer> fact : List.of(years, other)) {
            RuleSet rules = new RuleSet(
                    "a", "1", Coverage.PARTIAL, PUBLISHED.inForce(), List.of(), List.of(Condition.atLeast(fact, 5)));
            assertThatIllegalArgumentException().isThrownBy(() -> Documents.written(Map.of(HcsKtp.ROUND_4, rules)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Documents.written(Map.of()));
    }
}
