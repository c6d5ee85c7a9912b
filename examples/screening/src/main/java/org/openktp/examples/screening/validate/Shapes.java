package org.openktp.examples.screening.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.openktp.core.programme.Round;
import org.openktp.examples.screening.history.Schemes;
import org.openktp.examples.screening.run.RuleFiles;
import org.openktp.io.KtpCostIo;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;

/**
 * Reads an input of any kind, and gives each record of it, accepted or rejected, in its order; a document is one record.
 *
 * @param rules the rounds and rules that exist
 * @param records takes the records
 */
record Shapes(RuleFiles rules, Consumer<ReadRecord<?>> records) {

    /** A document is the one record of its input. */
    private static final Position WHOLE = Position.rest(1, 0);

    /** Reads an input to its end. */
    void read(InputStream in, InputKind kind, Format format) throws IOException {
        switch (kind) {
            case APPLICATIONS -> each(KtpIo.readSchemeApplications(in, ReadOptions.of(format), rules.rounds()));
            case SCORECARDS -> each(KtpSelectionIo.readScorecards(in, ReadOptions.of(format)));
            case HISTORIES -> histories(in);
            case ROUNDS -> document(KtpRulesIo.readRounds(in, Limits.DOCUMENT));
            case RULES -> document(KtpRulesIo.readRuleSets(in, Limits.DOCUMENT, rules.ruleSets()));
            case COST_PLAN -> document(KtpCostIo.readCostPlan(in, Limits.DOCUMENT, Optional.empty()));
            case SELECTION_POLICY -> {
                Collection<Round> rounds = rules.rounds();
                document(KtpSelectionIo.readPolicy(in, Limits.DOCUMENT, id -> round(id, rounds)));
            }
        }
    }

    private static Optional<Round> round(String id, Collection<Round> rounds) {
        return rounds.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private <T> void each(RecordReader<T> reader) {
        for (ReadRecord<T> record : reader) {
            records.accept(record);
        }
    }

    private void histories(InputStream in) throws IOException {
        for (ReadRecord<ReadHistory> history :
                KtpLifecycleIo.readHistories(in, ReadOptions.of(Format.NDJSON), Schemes::of)) {
            records.accept(history);
            history.value().ifPresent(read -> read.rejected().forEach(records));
        }
    }

    private void document(ReadDocument<?> read) {
        records.accept(
                read.value().isPresent()
                        ? new ReadRecord.Accepted<>(WHOLE, Optional.empty(), read, read.findings())
                        : new ReadRecord.Rejected<>(WHOLE, Optional.empty(), read.findings()));
    }
}
