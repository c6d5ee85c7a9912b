package org.openktp.io.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.Finding;
import org.openktp.core.programme.Round;
import org.openktp.io.KtpCostIo;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.KtpRules;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.rule.RuleSet;

/** The reader of each kind that is read. */
final class Readers {

    private static final Optional<LocalDate> SOME_DAY = Optional.of(LocalDate.of(2024, 6, 14));
    private static final List<Round> ROUNDS = rounds();
    private static final ReadOptions LINES = ReadOptions.of(Format.NDJSON);

    private Readers() {}

    /** What the reader finds; it accepts what it finds nothing in. */
    static List<Finding> findings(Golden golden) {
        String text = golden.before() + "\n" + golden.json();
        try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return switch (golden.kind()) {
                case HCS_APPLICATION -> records(KtpIo.readApplications(in, LINES, ROUNDS));
                case INNOVATE_APPLICATION -> records(KtpIo.readInnovateApplications(in, LINES));
                case ROUNDS -> KtpRulesIo.readRounds(in, Limits.DOCUMENT).findings();
                case RULES ->
                    KtpRulesIo.readRuleSets(in, Limits.DOCUMENT, known()).findings();
                case COST_PLAN ->
                    KtpCostIo.readCostPlan(in, Limits.DOCUMENT, SOME_DAY).findings();
                case SELECTION_POLICY ->
                    KtpSelectionIo.readPolicy(in, Limits.DOCUMENT, Readers::round)
                            .findings();
                case SCORECARD -> records(KtpSelectionIo.readScorecards(in, LINES));
                case HISTORY_ENTRY -> histories(KtpLifecycleIo.readHistories(in, LINES, Readers::scheme));
                default -> throw new IllegalArgumentException(golden.kind() + " is not read");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<Finding> records(RecordReader<T> records) {
        return records.stream().flatMap(each -> each.findings().stream()).toList();
    }

    private static List<Finding> histories(RecordReader<ReadHistory> records) {
        List<Finding> findings = new ArrayList<>();
        for (ReadRecord<ReadHistory> each : records) {
            findings.addAll(each.findings());
            each.value().ifPresent(history -> history.rejected().forEach(line -> findings.addAll(line.findings())));
        }
        return findings;
    }

    private static Optional<Round> round(String id) {
        return ROUNDS.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    private static Optional<Scheme> scheme(HistoryHeader header) {
        return Stream.of(
                        header.scheme()
                                + header.terms().map(terms -> "-" + terms).orElse(""),
                        header.scheme())
                .flatMap(id -> Optional.ofNullable(KtpRules.schemes().get(id)).stream())
                .findFirst();
    }

    private static Map<Round, RuleSet> known() {
        Map<Round, RuleSet> known = new LinkedHashMap<>(KtpRules.published());
        ROUNDS.forEach(round -> known.putIfAbsent(round, RuleSet.empty(round.id())));
        return known;
    }

    private static List<Round> rounds() {
        Path host = Path.of(System.getProperty("openktp.root"), "examples", "data", "host-round.json");
        try {
            List<Round> rounds = new ArrayList<>(KtpModel.rounds());
            rounds.addAll(KtpRulesIo.readRounds(host).orThrow());
            return rounds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
