package org.openktp.io.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.History;

/** A history whose lines are still being read. */
final class OpenHistory {

    private Position position;
    private final HistoryHeader header;
    private final Scheme scheme;
    private final EntryForms forms;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ReadRecord.Rejected<Entry>> rejected = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    OpenHistory(Position position, HistoryHeader header, Scheme scheme) {
        this.position = position;
        this.header = header;
        this.scheme = scheme;
        this.forms = new EntryForms(SchemeFacts.of(scheme));
    }

    void add(HistoryLine line) {
        position = position.through(line.position());
        if (line.problem().isPresent()) {
            reject(line, List.of(line.problem().get()));
            return;
        }
        ReadDocument<? extends Entry> read = forms.read(line.kind().orElseThrow(), line.value());
        if (read.value().isPresent()) {
            entries.add(read.value().get());
            warnings.addAll(read.findings());
        } else {
            reject(line, read.findings());
        }
    }

    int lines() {
        return entries.size() + rejected.size();
    }

    private void reject(HistoryLine line, List<Finding> findings) {
        rejected.add(new ReadRecord.Rejected<>(line.position(), line.id(), findings));
    }

    ReadRecord<ReadHistory> close() {
        ReadHistory history = new ReadHistory(header, scheme, new History(entries), rejected);
        return new ReadRecord.Accepted<>(position, Optional.of(header.id()), history, List.copyOf(warnings));
    }
}
