package org.openktp.examples.screening.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.declined;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.unknown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.time.PartialDate;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.KtpRules;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.wording.Wording;

/** Whatever a decision says comes out in the language asked for; English stays only in the frames of the program. */
final class WordingTest {

    private static final Wording MARKED = Wording.of(new MarkedLanguage());

    /** Pieces of English messages that no frame, title or text of a rule has. */
    private static final List<String> ENGLISH_PIECES = List.of(
            "there is ",
            "is one of",
            "include one of",
            "it is not so",
            "at least",
            "depends on what is known",
            "or later",
            "works outside",
            "no post in",
            "are in force",
            "(stated)",
            "(mandatory)",
            "which rules apply");

    static Stream<Application> applications() {
        Applicant applicant = Applicant.builder()
                .role(notApplicable())
                .band(Knowledge.between(AgendaForChangeBand.BAND_7, AgendaForChangeBand.BAND_8A))
                .nation(declined())
                .clinicalTimePercent(known(0))
                .build();
        Application open = Application.builder()
                .id("open")
                .round("hcs-ktp-4")
                .applicant(applicant)
                .proposal(known(Proposal.builder().themes(unknown()).build()))
                .build();
        return Stream.of(
                open,
                open.withId("failed").withApplicant(applicant.withNation(notApplicable())),
                open.withId("contradictory")
                        .withProposal(known(
                                Proposal.builder().themes(Knowledge.sized(9, 9)).build())),
                open.withId("half-known").withSubmitted(Knowledge.date(PartialDate.parse("2024-03"))),
                open.withId("decided")
                        .withApplicant(
                                applicant.withRole(known(Role.CONSULTANT)).withNation(unknown()))
                        .withProposal(known(Proposal.builder()
                                .themes(known(Set.of(HcsKtp.ROUND_4.themeList().get(0))))
                                .build())),
                Application.builder().id("no-round").build());
    }

    @ParameterizedTest
    @MethodSource("applications")
    void explanations_and_questions_are_in_the_language(Application application) {
        Decision decision = KtpRules.screening().decide(application);
        String explained = Explanation.of(new Decided(application, decision, List.of()), List.of(), MARKED);
        String asked = Interview.of(application, decision, MARKED);
        requireMarked(explained);
        requireMarked(asked);
        assertThat(explained).contains("«");
        decision.missing().forEach(missing -> {
            String key = missing.fact().id() + (missing.toAsk() ? ".question»" : ".label»");
            assertThat(asked).contains("«fact." + key);
            missing.prospects().stream()
                    .flatMap(each -> each.outcomes().stream())
                    .filter(each -> missing.toAsk())
                    .forEach(verdict -> assertThat(asked).contains("«code.Verdict." + verdict.token() + "»"));
        });
    }

    private static void requireMarked(String text) {
        String frame = MarkedLanguage.unmarked(text);
        assertThat(frame).doesNotContain(ENGLISH_PIECES);
        assertThat(HcsFacts.facts(HcsKtp.ROUND_4)).isNotEmpty().allSatisfy((Fact<?> fact) -> {
            assertThat(frame).doesNotContain(fact.question());
            fact.notApplicable().ifPresent(meaning -> assertThat(frame).doesNotContain(meaning));
        });
        assertThat(Stream.of(Verdict.values(), Outcome.values())
                        .flatMap(Stream::of)
                        .map(Code::label))
                .allSatisfy(label -> assertThat(frame).doesNotContain("Verdict: " + label, "part is " + label));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void every_text_of_json_is_in_the_language(Application application) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Decision decision = KtpRules.screening().decide(application);
        try (DecisionWriter decisions = KtpIo.writeDecisions(out, DecisionFormat.NDJSON, MARKED)) {
            decisions.write(application, decision, List.of(), List.of());
        }
        ByteArrayOutputStream questions = new ByteArrayOutputStream();
        try (DecisionWriter writer = KtpIo.writeQuestions(questions, MARKED)) {
            writer.write(application, decision, List.of(), List.of());
        }
        String json = out.toString(StandardCharsets.UTF_8) + questions.toString(StandardCharsets.UTF_8);
        assertThat(Pattern.compile("\"(?:question|answer|required|message)\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                        .matcher(json)
                        .results()
                        .map((MatchResult match) -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(MarkedLanguage.unmarked(text)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "CSV_LONG"})
    void tables_say_what_failed_in_the_language(DecisionFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionWriter decisions = KtpIo.writeDecisions(out, format, MARKED)) {
            for (Application each : applications().toList()) {
                decisions.write(each, KtpRules.screening().decide(each), List.of(), List.of());
            }
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains(format == DecisionFormat.TABLE ? "none               «" : ",«");
        assertThat(MarkedLanguage.unmarked(text)).doesNotContain(ENGLISH_PIECES);
    }
}
