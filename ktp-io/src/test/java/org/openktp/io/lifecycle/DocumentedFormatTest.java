package org.openktp.io.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Provenance;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.PeriodDeclaration;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.innovate.InnovateKtp;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.rule.Requirement;

final class DocumentedFormatTest {

    private static Scheme asking(String fact, String title) {
        Fact<YesNo> asked = Fact.of(fact, fact, fact, CodeList.of(List.of(YesNo.values())));
        Requirement guard = Requirement.builder()
                .id(fact)
                .title(title)
                .text("")
                .requirement(Condition.is(asked, YesNo.YES))
                .provenance(Provenance.USER_SUPPLIED)
                .build();
        State shut = State.own("shut", "shut", false);
        State locked = State.own("locked", "locked", true);
        EventType lock = EventType.own("to-lock", "to lock");
        EventType paint = EventType.own("to-paint", "to paint");
        return Scheme.of(new Lifecycle(
                "door",
                "a door",
                shut,
                List.of(shut, locked),
                List.of(lock, paint),
                List.of(Transition.own(shut, lock, locked, guard))));
    }

    private static String block(String heading, String language) throws IOException {
        Path docs = Path.of(requireNonNull(System.getProperty("openktp.root")), "docs", "formats.md");
        String section = Files.readString(docs).split("\n## " + heading + "\n", 2)[1];
        return section.split("```" + language + "\n", 2)[1].split("```", 2)[0];
    }

    @Test
    void the_documented_history_is_read_and_followed_without_a_finding_or_a_refusal() throws IOException {
        byte[] lines = block("Histories", "json").getBytes(StandardCharsets.UTF_8);
        Scheme scheme = InnovateKtp.partnershipUnder(TermsVersion.V2_2022);
        try (RecordReader<ReadHistory> reader = KtpLifecycleIo.readHistories(
                new ByteArrayInputStream(lines), ReadOptions.of(Format.NDJSON), header -> Optional.of(scheme))) {
            assertThat(reader.stream().toList()).singleElement().satisfies(read -> {
                assertThat(read.findings()).isEmpty();
                ReadHistory history = read.value().orElseThrow();
                assertThat(history.rejected()).isEmpty();
                assertThat(history.header()).isEqualTo(documented(scheme.id()));
                requireFollowed(history);
            });
        }
    }

    private static HistoryHeader documented(String scheme) {
        return new HistoryHeader(
                "P-001",
                scheme.replace("-v2-2022", ""),
                Optional.of("v2-2022"),
                Optional.empty(),
                Optional.of(Nation.ENGLAND),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new PeriodDeclaration(Optional.of(24), Optional.empty(), Optional.empty()));
    }

    /** The last entry but one is a slip, which the last takes back. */
    private static void requireFollowed(ReadHistory history) {
        Instant last = Instant.parse("2025-06-03T10:00:00Z");
        Standing standing = Replay.of(history.scheme()).standing(history.history(), LocalDate.of(2025, 6, 3), last);
        assertThat(standing.findings()).isEmpty();
        assertThat(standing.refusals()).isEmpty();
        assertThat(standing.steps())
                .extracting(step -> step.held().event().id())
                .containsExactly("e1", "e2", "e3", "e4", "e5");
        assertThat(standing.steps().get(1).held().correction()).isPresent();
        assertThat(standing.state("innovate-ktp-partnership").orElseThrow().token())
                .isEqualTo("running");
    }

    @Test
    void the_documented_diagram_is_what_is_written() throws IOException {
        Lifecycle door = asking("door.key", "There is a key").lifecycles().get(0);
        assertThat(KtpLifecycleIo.diagram(door)).isEqualTo(block("Diagrams", "mermaid"));
    }
}
