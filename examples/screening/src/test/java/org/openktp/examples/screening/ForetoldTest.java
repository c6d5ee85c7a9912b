package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.time.PartialDate;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.KtpRules;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.Not;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;

/** Writing an answer to the first question into the file changes what {@code ask} prints exactly as it foretold. */
final class ForetoldTest {

    private static final Pattern VERDICTS = Pattern.compile("\"verdicts\":\\[([^]]*)]");

    @TempDir
    Path folder = Path.of("");

    /** Of the samples alike in what is to be asked and what is known of it, one; and applications of half-known days. */
    static Stream<Application> undecided() throws IOException {
        Map<String, Application> different = new LinkedHashMap<>();
        try (RecordReader<Application> records = KtpIo.readApplications(Path.of(Run.sample("hcs-round-4.ndjson")))) {
            for (ReadRecord<Application> record : records) {
                Application application = record.value().orElseThrow();
                Decision decision = KtpRules.screening().decide(application);
                if (decision.missing().stream().anyMatch(each -> each.toAsk() && isForetold(each))) {
                    different.putIfAbsent(what(decision), application);
                }
            }
        }
        Stream<Application> days = Stream.of("2024-03", "2024-02", "2024")
                .map(month -> Application.builder()
                        .id(month)
                        .round("hcs-ktp-4")
                        .submitted(Knowledge.date(PartialDate.parse(month)))
                        .build())
                .filter(each -> !KtpRules.screening().decide(each).missing().isEmpty());
        return Stream.concat(different.values().stream(), days);
    }

    private static boolean isForetold(MissingFact<Verdict> missing) {
        return !missing.prospects().isEmpty();
    }

    private static String what(Decision decision) {
        return decision.missing().stream()
                .map(each -> each.fact().id() + " " + each.known() + " " + each.prospects())
                .collect(Collectors.joining("; "));
    }

    @Test
    void the_samples_ask_many_different_questions() throws IOException {
        Set<String> first =
                undecided().map(each -> firstQuestion(each).fact().id()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(undecided().count()).isGreaterThanOrEqualTo(15);
        assertThat(first).contains("applicant.nation", "applicant.staffGroup", "proposal.themes", "submitted");
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void every_answer_leads_to_what_was_foretold(Application application) throws IOException {
        MissingFact<Verdict> question = firstQuestion(application);
        assertThat(verdictLists(ask(application).split("\\{\"fact\":\"", 3)[1]))
                .containsExactlyElementsOf(
                        question.prospects().stream().map(ForetoldTest::tokens).toList());
        List<Prospect<Verdict>> witnessed = new ArrayList<>();
        for (Answer answer : Answer.to(question.fact().id(), application)) {
            if (isOpen(answer.value(), question.known())) {
                List<Prospect<Verdict>> foretold = question.prospects().stream()
                        .filter(each -> holds(each.answer(), answer.value()))
                        .toList();
                assertThat(foretold).as("what foretells " + answer.value()).hasSize(1);
                requireForetold(foretold.get(0), ask(answer.written()));
                witnessed.addAll(foretold);
            }
        }
        assertThat(witnessed).as("prospects of which an answer was tried").containsAll(question.prospects());
    }

    private static void requireForetold(Prospect<Verdict> prospect, String next) {
        String verdict = prospect.settles() ? tokens(prospect).iterator().next() : "undetermined";
        assertThat(next).contains("\"verdict\":\"" + verdict + "\"");
        Set<String> possible = new TreeSet<>();
        verdictLists(next).forEach(possible::addAll);
        assertThat(possible).isEqualTo(prospect.settles() ? Set.of() : tokens(prospect));
    }

    private static MissingFact<Verdict> firstQuestion(Application application) {
        return KtpRules.screening().decide(application).missing().stream()
                .filter(MissingFact::toAsk)
                .findFirst()
                .orElseThrow();
    }

    private String ask(Application application) throws IOException {
        Path file = folder.resolve("application.ndjson");
        try (OutputStream out = Files.newOutputStream(file);
                RecordWriter<Application> writer = KtpIo.writeApplications(out, Format.NDJSON)) {
            writer.write(application);
        }
        Run run = Run.of("ask", file.toString(), "--id", application.id(), "--format", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        return run.out();
    }

    private static List<Set<String>> verdictLists(String json) {
        return VERDICTS.matcher(json)
                .results()
                .map((MatchResult match) -> match.group(1).replace("\"", ""))
                .map(list -> (Set<String>) new TreeSet<>(List.of(list.split(","))))
                .toList();
    }

    private static Set<String> tokens(Prospect<Verdict> prospect) {
        return prospect.outcomes().stream().map(Code::token).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked") // the answers to a question have the type of its fact
    private static boolean isOpen(Optional<Object> value, Knowledge<?> known) {
        return value.map(((Knowledge<Object>) known)::admits).orElseGet(known::admitsNotApplicable);
    }

    @SuppressWarnings("unchecked") // the answers to a question have the type of its fact
    private static boolean holds(Condition condition, Optional<Object> value) {
        if (condition instanceof Not not) {
            return !holds(not.condition(), value);
        }
        if (condition instanceof AllOf all) {
            return all.conditions().stream().allMatch(each -> holds(each, value));
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().stream().anyMatch(each -> holds(each, value));
        }
        return value.filter(((FactAtom<Object>) condition)::holds).isPresent();
    }
}
