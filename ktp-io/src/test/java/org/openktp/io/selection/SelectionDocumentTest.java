package org.openktp.io.selection;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;
import static org.openktp.core.finding.FindingCode.UNKNOWN_ROUND;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.stream.Limits;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.PublishedPolicies;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.Assessor;

/** Selection policies, read and written. */
final class SelectionDocumentTest {

    private static final String CRITERION =
            "{\"criterion\": \"expertise\", \"scale\": {\"lowest\": 1, \"highest\": 10}, \"weight\": 2}";

    private static final String HOSTS = "\"panel\": {\"assessors\": 5}, \"aggregation\": {\"trimmed\": 1},"
            + " \"rounding\": {\"decimals\": 1, \"mode\": \"half-up\"}, \"qualityLine\": {\"percent\": 60},"
            + " \"reserves\": 3, \"tieBreaks\": [{\"criterion\": \"expertise\"}, {\"lot\": \"seed\"}],"
            + " \"conflicts\": {\"derive\": [\"same-employer\"], \"whenNotKnown\": \"keep-off\"},"
            + " \"assessors\": [{\"id\": \"A1\"}]";

    private static final String HCS =
            "\"id\": \"p\", \"round\": \"hcs-ktp-4\", \"criteria\": [" + CRITERION + "], \"capacity\": 10, " + HOSTS;

    private static final String INTERVIEWS = "\"interviews\": {\"invite\": \"in-the-running\","
            + " \"panels\": [{\"id\": \"p1\", \"members\": [\"A1\"]}],"
            + " \"slots\": [{\"id\": \"s1\", \"panel\": \"p1\", \"day\": \"2024-02-19\", \"start\": \"09:30\","
            + " \"end\": \"10:15\"}]}";

    private static final String INNOVATE = "\"id\": \"p\", \"round\": \"innovate-ktp-2025-26-r4\", \"criteria\":"
            + " [{\"criterion\": \"impact\", \"weight\": 1}], \"panel\": \"every-assessor\", \"qualityLine\": \"none\","
            + " \"capacity\": 10, \"reserves\": 0, \"tieBreaks\": [\"reference\"],"
            + " \"conflicts\": {\"derive\": [], \"whenNotKnown\": \"admit\"}, \"assessors\": [{\"id\": \"A1\"}]";

    /** A value of the documented policy, or a list or an object of one level. */
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,] ?)(\"[^\"]*\"(?!:)|[0-9]+|\\{[^{}]*}|\\[[^\\[\\]]*])");

    private static String document(String policy) {
        return "{\"format\": \"openktp-selection-policy/1\", \"policy\": {" + policy + "}}";
    }

    private static ReadDocument<SelectionDocument> readText(String text) {
        try {
            return KtpSelectionIo.readPolicy(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT, KtpModel::round);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadDocument<SelectionDocument> read(String policy) {
        return readText(document(policy));
    }

    private static String written(SelectionDocument policy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KtpSelectionIo.writePolicy(policy, KtpModel::round, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<SelectionDocument> policies() {
        return SamplePolicies.any();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_back_the_same(@ForAll @From("policies") SelectionDocument policy) {
        String written = written(policy);
        ReadDocument<SelectionDocument> read = readText(written);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(policy);
        assertThat(written(read.orThrow())).isEqualTo(written);
    }

    @Test
    void a_policy_is_written_as_the_formats_say() throws IOException {
        assertThat(readText(documented()).findings()).isEmpty();
        assertThat(written(readText(documented()).orThrow())).isEqualTo(documented());
    }

    private static String documented() throws IOException {
        Path docs = Path.of(requireNonNull(System.getProperty("openktp.root")), "docs", "formats.md");
        String section = Files.readString(docs).split("\n## Selection policies\n", 2)[1];
        return section.split("```json\n", 2)[1].split("```", 2)[0];
    }

    @Test
    void what_the_document_gives_is_the_hosts() {
        SelectionPolicy policy = read(HCS).orThrow().policy();
        ScoredCriterion expertise = policy.criterion("expertise").orElseThrow();
        assertThat(Stream.of(
                        policy.capacity(),
                        policy.panel(),
                        policy.qualityLine(),
                        policy.reserves(),
                        expertise.scale(),
                        expertise.weight()))
                .extracting(Sourced::provenance)
                .containsOnly(Provenance.USER_SUPPLIED);
        assertThat(expertise.criterion())
                .isIn(KtpModel.round("hcs-ktp-4")
                        .orElseThrow()
                        .criteria()
                        .orElseThrow()
                        .value());
    }

    @Test
    void the_places_of_a_round_are_its_capacity_with_their_source() {
        String first = HCS.replace("hcs-ktp-4", "hcs-ktp-1").replace("\"capacity\": 10, ", "");
        SelectionDocument read = read(first).orThrow();
        assertThat(read.policy().capacity())
                .isEqualTo(KtpModel.round("hcs-ktp-1").orElseThrow().places().orElseThrow());
        assertThat(written(read)).doesNotContain("capacity", "sources");
    }

    @Test
    void what_innovate_uk_gives_may_be_left_out() {
        SelectionDocument read = read(INNOVATE).orThrow();
        ScoredCriterion impact = read.policy().criterion("impact").orElseThrow();
        assertThat(impact.scale().value()).isEqualTo(new ScoreScale(1, 10));
        assertThat(impact.justification().orElseThrow().value().most()).isEqualTo(100);
        assertThat(read.policy().aggregation().value()).isEqualTo(Aggregation.MEAN);
        assertThat(read.policy().rounding().value()).isEqualTo(new Rounding(1, RoundingMode.HALF_UP));
        assertThat(Stream.of(
                        impact.scale(),
                        read.policy().aggregation(),
                        read.policy().rounding()))
                .allSatisfy(fact -> assertThat(fact.citations()).isNotEmpty());
        assertThat(written(read)).doesNotContain("scale", "justification", "mean", "rounding", "sources");
        assertThat(readText(written(read)).orThrow()).isEqualTo(read);
    }

    @Test
    void innovate_uk_gives_all_four_criteria() {
        SelectionDocument read = read(INNOVATE.replace(
                        "\"criteria\": [{\"criterion\": \"impact\", \"weight\": 1}], ", ""))
                .orThrow();
        assertThat(read.policy().criteria())
                .extracting(ScoredCriterion::token)
                .containsExactly("impact", "innovation", "challenge", "cohesiveness");
        assertThat(read.policy().criteria())
                .allSatisfy(each -> assertThat(each.weight().value()).isEqualTo(1));
        assertThat(written(read)).doesNotContain("criteria", "sources");
        assertThat(readText(written(read)).orThrow()).isEqualTo(read);
    }

    @Test
    void a_policy_that_begins_with_what_was_published_is_written_without_it() {
        SelectionPolicy published = PublishedPolicies.innovate(Competitions.ROUND_2025_26_R4)
                .id("p")
                .panel(Sourced.supplied(PanelSize.EVERY_ASSESSOR))
                .qualityLine(Sourced.supplied(QualityLine.NONE))
                .capacity(Sourced.supplied(10))
                .reserves(Sourced.supplied(0))
                .tieBreaks(List.of(new TieBreak.ByReference()))
                .balance(List.of())
                .conflicts(new ConflictRule(Set.of(), ConflictRule.NotKnown.ADMIT))
                .build();
        SelectionDocument policy = new SelectionDocument(published, List.of(Assessor.of("A1")), Optional.empty());
        assertThat(written(policy)).doesNotContain("criteria", "aggregation", "rounding", "sources");
        assertThat(readText(written(policy)).orThrow()).isEqualTo(policy);
    }

    @Test
    void of_the_programme_no_criterion_was_found_with_a_scale_so_that_they_must_be_there() {
        assertThat(read(HCS.replace("\"criteria\": [" + CRITERION + "], ", "")).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(REQUIRED);
                    assertThat(finding.location().path()).isEqualTo("/policy/criteria");
                    assertThat(finding.message()).contains("scale and weight for hcs-ktp-4");
                });
    }

    @Test
    void a_host_may_do_otherwise_than_innovate_uk_and_says_so() {
        SelectionDocument read = read(INNOVATE.replace(
                                "\"weight\": 1",
                                "\"weight\": 1, \"scale\": {\"lowest\": 0, \"highest\": 5}, \"justification\": \"none\"")
                        + ", \"aggregation\": {\"trimmed\": 1}")
                .orThrow();
        ScoredCriterion impact = read.policy().criterion("impact").orElseThrow();
        assertThat(impact.scale()).isEqualTo(Sourced.supplied(new ScoreScale(0, 5)));
        assertThat(impact.justification()).isEmpty();
        assertThat(read.policy().aggregation()).isEqualTo(Sourced.supplied(Aggregation.trimmedMean(1)));
        assertThat(readText(written(read)).orThrow()).isEqualTo(read);
    }

    @Test
    void a_host_may_cite_a_source_of_its_own() {
        String cited = HCS.replace(
                "\"capacity\": 10",
                "\"capacity\": {\"value\": 10, \"provenance\": \"stated\", \"citations\": [{\"source\": {\"id\": \"call\","
                        + " \"title\": \"The call\", \"publisher\": \"Us\", \"address\": \"https://example.org/call\"},"
                        + " \"locator\": \"awards\"}]}");
        SelectionDocument read = read(cited).orThrow();
        assertThat(read.policy().capacity().provenance()).isEqualTo(Provenance.STATED);
        assertThat(readText(written(read)).orThrow()).isEqualTo(read);
    }

    @Test
    void a_criterion_of_the_hosts_own_has_a_statement() {
        String own = HCS.replace("\"expertise\"", "\"kindness\"")
                .replace("\"scale\"", "\"statement\": \"how kind it is\", \"scale\"");
        SelectionDocument read = read(own).orThrow();
        assertThat(read.policy().criterion("kindness").orElseThrow().criterion().statement())
                .isEqualTo(Sourced.supplied("how kind it is"));
        assertThat(readText(written(read)).orThrow()).isEqualTo(read);
    }

    @Test
    void interviews_are_on_the_days_of_the_round() {
        InterviewPlan plan =
                read(HCS + ", " + INTERVIEWS).orThrow().interviews().orElseThrow();
        assertThat(plan.window())
                .isEqualTo(
                        KtpModel.round("hcs-ktp-4").orElseThrow().interviews().orElseThrow());
    }

    @Test
    void a_round_without_days_of_interviews_needs_them_in_the_document() {
        String with = INTERVIEWS.replace(
                "\"panels\"", "\"window\": {\"first\": \"2024-02-19\", \"last\": \"2024-02-23\"}, \"panels\"");
        SelectionDocument read = read(INNOVATE + ", " + with).orThrow();
        assertThat(read.interviews().orElseThrow().window().provenance()).isEqualTo(Provenance.USER_SUPPLIED);
        assertThat(readText(written(read)).orThrow()).isEqualTo(read);
    }

    @Test
    void what_nobody_published_must_be_there() {
        String empty = "\"id\": \"p\", \"round\": \"hcs-ktp-4\", \"criteria\": [{\"criterion\": \"expertise\"}]";
        assertThat(read(empty).findings())
                .allMatch(finding -> finding.code() == REQUIRED)
                .extracting(finding -> finding.location().path())
                .containsExactlyInAnyOrder(
                        "/policy/criteria/0/scale",
                        "/policy/criteria/0/weight",
                        "/policy/panel",
                        "/policy/aggregation",
                        "/policy/rounding",
                        "/policy/qualityLine",
                        "/policy/capacity",
                        "/policy/reserves",
                        "/policy/tieBreaks",
                        "/policy/conflicts",
                        "/policy/assessors");
        assertThat(read(empty).findings())
                .extracting(finding -> finding.message())
                .contains("capacity is absent, and none was found for hcs-ktp-4");
    }

    private record Refused(String change, String by, FindingCode code, String path, String says) {
        @Override
        public String toString() {
            return by.isEmpty() ? "without " + change : by;
        }
    }

    static final List<Refused> REFUSED = List.of(
            new Refused("hcs-ktp-4", "hcs-ktp-9", UNKNOWN_ROUND, "/round", "ktp list competitions"),
            new Refused("\"hcs-ktp-4\"", "4", WRONG_TYPE, "/round", "identifier of a round"),
            new Refused("\"round\": \"hcs-ktp-4\", ", "", REQUIRED, "/round", "round is absent"),
            new Refused("\"p\"", "\" \"", INVALID_VALUE, "/id", "blank"),
            new Refused("\"reserves\"", "\"spare\": 1, \"reserves\"", UNKNOWN_PROPERTY, "/spare", "not a property"),
            new Refused("\"expertise\", \"s", "\"luck\", \"s", UNKNOWN_CODE, "/criteria/0/criterion", "statement"),
            new Refused(
                    "\"scale\"",
                    "\"statement\": \"x\", \"scale\"",
                    CONTRADICTION,
                    "/criteria/0/statement",
                    "hcs-ktp-4 has this one"),
            new Refused(CRITERION, CRITERION + ", " + CRITERION, INVALID_VALUE, "/criteria/1", "'expertise' twice"),
            new Refused(CRITERION, "", INVALID_VALUE, "/criteria", "1 or more"),
            new Refused("\"weight\": 2", "\"weight\": 0", INVALID_VALUE, "/criteria/0/weight", "from 1 to 1000"),
            new Refused("\"lowest\": 1", "\"lowest\": 10", CONTRADICTION, "/criteria/0/scale", "scale from 10 to 10"),
            new Refused(
                    "\"weight\": 2",
                    "\"weight\": 2, \"justification\": \"any\"",
                    INVALID_VALUE,
                    "/criteria/0/justification",
                    "'none'"),
            new Refused("{\"assessors\": 5}", "\"some\"", INVALID_VALUE, "/panel", "'every-assessor' or an object"),
            new Refused("{\"assessors\": 5}", "5", WRONG_TYPE, "/panel", "'every-assessor' or an object"),
            new Refused("\"assessors\": 5", "\"assessors\": 0", INVALID_VALUE, "/panel/assessors", "1 or more"),
            new Refused("\"assessors\": 5", "\"assessors\": 2", CONTRADICTION, "/aggregation", "leave a score"),
            new Refused("\"trimmed\": 1", "\"trimmed\": 0", INVALID_VALUE, "/aggregation/trimmed", "1 or more"),
            new Refused("\"decimals\": 1", "\"decimals\": 7", INVALID_VALUE, "/rounding/decimals", "from 0 to 6"),
            new Refused("half-up", "unnecessary", UNKNOWN_CODE, "/rounding/mode", "half-even"),
            new Refused("60", "60.1234567", INVALID_VALUE, "/qualityLine/percent", "six decimals"),
            new Refused("60", "100.1", CONTRADICTION, "/qualityLine/percent", "from 0 to 100"),
            new Refused("\"capacity\": 10", "\"capacity\": 0", INVALID_VALUE, "/capacity", "1 or more"),
            new Refused("\"hcs-ktp-4\"", "\"hcs-ktp-1\"", CONTRADICTION, "/capacity", "4 places of hcs-ktp-1"),
            new Refused("\"reserves\": 3", "\"reserves\": -1", INVALID_VALUE, "/reserves", "0 or more"),
            new Refused("{\"lot\": \"seed\"}", "\"chance\"", INVALID_VALUE, "/tieBreaks/1", "'reference'"),
            new Refused("{\"lot\": \"seed\"}", "{}", REQUIRED, "/tieBreaks/1/criterion", "criterion or lot"),
            new Refused("\"lot\"", "\"criterion\": \"expertise\", \"lot\"", CONTRADICTION, "/tieBreaks/1", "not both"),
            new Refused(", {\"lot\": \"seed\"}", "", CONTRADICTION, "/tieBreaks", "must end with"),
            new Refused(
                    "[{\"criterion\": \"expertise\"}, ",
                    "[{\"criterion\": \"luck\"}, ",
                    CONTRADICTION,
                    "/tieBreaks",
                    "must name its criteria"),
            new Refused("same-employer", "declared", UNKNOWN_CODE, "/conflicts/derive/0", "same-employer"),
            new Refused("keep-off", "ask", UNKNOWN_CODE, "/conflicts/whenNotKnown", "admit"),
            new Refused("{\"id\": \"A1\"}", "", INVALID_VALUE, "/assessors", "1 or more"),
            new Refused(
                    "{\"id\": \"A1\"}", "{\"id\": \"A1\"}, {\"id\": \"A1\"}", INVALID_VALUE, "/assessors/1", "twice"),
            assessor("\"employer\": \"R1H\"", INVALID_VALUE, "/employer", "scheme"),
            assessor("\"employer\": {\"missing\": \"lost\"}", UNKNOWN_CODE, "/employer/missing", "declined"),
            assessor("\"partners\": [\"acme\"]", UNKNOWN_CODE, "/partners/0", "npl"),
            assessor("\"conflicts\": [\"a\", \"a\"]", INVALID_VALUE, "/conflicts/1", "twice"),
            balance("\"fact\": \"applicant.luck\", \"atLeast\": 1", UNKNOWN_CODE, "/fact", "proposal.themes"),
            balance("\"fact\": \"submitted\", \"atLeast\": 1", UNKNOWN_CODE, "/fact", "can be balanced"),
            balance("\"fact\": \"proposal.themes\"", REQUIRED, "/atLeast", "atLeast or atMost"),
            balance("\"fact\": \"proposal.themes\", \"atLeast\": 1, \"atMost\": 1", CONTRADICTION, "", "not both"),
            balance("\"fact\": \"proposal.themes\", \"atLeast\": 0", INVALID_VALUE, "/atLeast", "1 or more"),
            balance(
                    "\"fact\": \"proposal.themes\", \"atLeast\": 1, \"value\": \"luck\"",
                    UNKNOWN_CODE,
                    "/value",
                    "novel-diagnostics"),
            interviews("in-the-running", "everybody", UNKNOWN_CODE, "/invite", "may-reach-quality-line"),
            interviews("\"A1\"", "\"A9\"", CONTRADICTION, "", "A9 on panel p1"),
            interviews("\"A1\"", "", INVALID_VALUE, "/panels/0/members", "1 or more"),
            interviews("09:30", "9.30", INVALID_VALUE, "/slots/0/start", "like 09:30"),
            interviews("10:15", "09:30", CONTRADICTION, "/slots/0", "end after it begins"),
            interviews("2024-02-19", "2024-03-02", CONTRADICTION, "/slots", "must lie in the window"),
            interviews("\"panel\": \"p1\"", "\"panel\": \"p2\"", CONTRADICTION, "/slots", "not of p2"),
            interviews("2024-02-19", "2024-02-30", INVALID_VALUE, "/slots/0/day", "date like"),
            interviews(
                    "\"panels\"",
                    "\"window\": {\"first\": \"2024-02-19\", \"last\": \"2024-02-23\"}, \"panels\"",
                    CONTRADICTION,
                    "/window",
                    "2024-02-19 to 2024-03-01"),
            interviews(
                    "\"panels\"",
                    "\"availability\": {\"r4-1\": {\"notApplicable\": true}}, \"panels\"",
                    INVALID_VALUE,
                    "/availability/r4-1",
                    "always applies"),
            interviews(
                    "\"panels\"", "\"availability\": [], \"panels\"", WRONG_TYPE, "/availability", "each application"));

    private static Refused assessor(String members, FindingCode code, String path, String says) {
        return new Refused("{\"id\": \"A1\"}", "{\"id\": \"A1\", " + members + "}", code, "/assessors/0" + path, says);
    }

    private static Refused balance(String members, FindingCode code, String path, String says) {
        String constraint = "\"balance\": [{\"id\": \"b\", " + members + "}], \"reserves\"";
        return new Refused("\"reserves\"", constraint, code, "/balance/0" + path, says);
    }

    private static Refused interviews(String change, String by, FindingCode code, String path, String says) {
        String changed = INTERVIEWS.replace(change, by) + ", \"reserves\"";
        return new Refused("\"reserves\"", changed, code, "/interviews" + path, says);
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void what_is_wrong_is_found_where_it_stands(Refused refused) {
        assertThat(HCS).contains(refused.change());
        assertThat(read(HCS.replace(refused.change(), refused.by())).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(refused.code());
                    assertThat(finding.location().path()).isEqualTo("/policy" + refused.path());
                    assertThat(finding.location().line()).isEqualTo(1);
                    assertThat(finding.message()).contains(refused.says());
                });
    }

    @Test
    void innovate_uk_has_no_partner_organisations_and_no_days_of_interviews() {
        String wrong =
                INNOVATE.replace("{\"id\": \"A1\"}", "{\"id\": \"A1\", \"partners\": [\"npl\"]}") + ", " + INTERVIEWS;
        assertThat(read(wrong).findings())
                .extracting(
                        finding -> finding.code(), finding -> finding.location().path())
                .containsExactly(
                        tuple(CONTRADICTION, "/policy/assessors/0/partners"),
                        tuple(REQUIRED, "/policy/interviews/window"));
    }

    @Test
    void a_competition_of_accelerated_transfer_has_none_of_the_four_criteria() {
        assertThat(read(INNOVATE.replace("innovate-ktp-2025-26-r4", "innovate-akt-4"))
                        .findings())
                .extracting(
                        finding -> finding.code(), finding -> finding.location().path())
                .contains(tuple(UNKNOWN_CODE, "/policy/criteria/0/criterion"), tuple(REQUIRED, "/policy/aggregation"));
    }

    @Test
    void everything_that_is_wrong_is_found_in_one_pass() {
        String wrong = HCS.replace("half-up", "up-half")
                .replace("\"highest\": 10", "\"highest\": \"10\"")
                .replace("\"reserves\": 3, ", "")
                .replace("\"capacity\": 10", "\"capacity\": 1.5")
                .replace("{\"id\": \"A1\"}", "{\"employer\": \"x\"}");
        assertThat(read(wrong).findings())
                .extracting(
                        finding -> finding.code(), finding -> finding.location().path())
                .containsExactlyInAnyOrder(
                        tuple(UNKNOWN_CODE, "/policy/rounding/mode"),
                        tuple(WRONG_TYPE, "/policy/criteria/0/scale/highest"),
                        tuple(REQUIRED, "/policy/reserves"),
                        tuple(INVALID_VALUE, "/policy/capacity"),
                        tuple(REQUIRED, "/policy/assessors/0/id"),
                        tuple(INVALID_VALUE, "/policy/assessors/0/employer"));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatever_stands_in_a_document_it_is_read_or_refused(
            @ForAll @IntRange(max = 10_000) int which, @ForAll @From("junk") String junk) throws IOException {
        List<MatchResult> values = VALUE.matcher(documented()).results().toList();
        MatchResult value = values.get(which % values.size());
        String changed = new StringBuilder(documented())
                .replace(value.start(), value.end(), junk)
                .toString();
        ReadDocument<SelectionDocument> read = readText(changed);
        assertThat(read.value().isPresent()).isEqualTo(read.findings().isEmpty());
        read.value().ifPresent(policy -> assertThat(readText(written(policy)).orThrow())
                .isEqualTo(policy));
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.of(
                "null",
                "true",
                "7",
                "-1",
                "0",
                "1e9",
                "\"\"",
                "\" \"",
                "\"x\"",
                "[]",
                "{}",
                "[null]",
                "{\"value\": 7}",
                "{\"missing\": \"unknown\"}",
                "{\"notApplicable\": true}",
                "{\"atLeast\": []}",
                "\"none\"",
                "\"mean\"",
                "\"reference\"",
                "\"2024-02-19\"",
                "\"A1\"",
                "\"expertise\"",
                "{\"value\": 7, \"provenance\": \"stated\"}");
    }

    @Test
    void another_format_is_not_looked_into() {
        assertThat(readText(document(HCS).replace("policy/1", "policy/2")).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().path()).isEqualTo("/format"));
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        SelectionDocument read = read(HCS).orThrow();
        SelectionDocument ofNoRound =
                new SelectionDocument(read.policy().withRound("hcs-ktp-9"), read.assessors(), Optional.empty());
        SelectionDocument ofTooMany =
                new SelectionDocument(read.policy().withRound("hcs-ktp-1"), read.assessors(), Optional.empty());
        assertThat(List.of(ofNoRound, ofTooMany)).allSatisfy(each -> assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpSelectionIo.writePolicy(each, KtpModel::round, OutputStream.nullOutputStream())));
    }

    @Test
    void a_document_has_an_assessor_and_none_twice() {
        SelectionDocument read = read(HCS).orThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectionDocument(read.policy(), List.of(), Optional.empty()));
        List<Assessor> twice = List.of(read.assessors().get(0), read.assessors().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SelectionDocument(read.policy(), twice, Optional.empty()));
    }
}
