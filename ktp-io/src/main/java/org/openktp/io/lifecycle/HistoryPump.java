package org.openktp.io.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.frame.ByteSource;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.LineFramer;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.lifecycle.Scheme;

/**
 * Puts lines together into histories, one at a time. A line that opens a history and is wrong is rejected, and so is every
 * line up to the next that opens one, each by itself: no line is passed over, and none goes to the history before.
 */
public final class HistoryPump extends Lookahead<ReadRecord<ReadHistory>> {

    private final LineFramer framer;
    private final Limits limits;
    private final Function<HistoryHeader, Optional<Scheme>> schemes;
    private Optional<HistoryLine> ahead = Optional.empty();
    private long number;

    /**
     * Reads histories.
     *
     * @param in the input
     * @param limits how much a line may hold
     * @param schemes the scheme that a header means
     * @throws IOException if the input fails
     */
    public HistoryPump(InputStream in, Limits limits, Function<HistoryHeader, Optional<Scheme>> schemes)
            throws IOException {
        this.framer = new LineFramer(new ByteSource(in), limits.maxRecordBytes());
        this.limits = limits;
        this.schemes = schemes;
    }

    @Override
    protected @Nullable ReadRecord<ReadHistory> read() throws IOException {
        Optional<HistoryLine> first = line();
        if (first.isEmpty()) {
            return null;
        }
        HistoryLine line = first.get();
        return line.opens()
                ? opened(line)
                : rejected(line, List.of(line.problem().orElseGet(() -> orphan(line))));
    }

    private Optional<HistoryLine> line() throws IOException {
        Optional<HistoryLine> line = ahead;
        ahead = Optional.empty();
        return line.isPresent() ? line : framed();
    }

    private Optional<HistoryLine> framed() throws IOException {
        Optional<Frame> frame = framer.next();
        return frame.map(each -> HistoryLine.of(++number, each, limits.maxDepth()));
    }

    private ReadRecord<ReadHistory> opened(HistoryLine line) throws IOException {
        ReadDocument<HistoryHeader> header = DocumentForm.value(HeaderForm.FORM, line.value());
        if (header.value().isEmpty()) {
            return rejected(line, header.findings());
        }
        Optional<Scheme> scheme = schemes.apply(header.value().get());
        if (scheme.isEmpty()) {
            return rejected(line, List.of(unknownScheme(line, header.value().get())));
        }
        OpenHistory history = new OpenHistory(line.number(), header.value().get(), scheme.get());
        for (Optional<HistoryLine> entry = line(); entry.isPresent(); entry = line()) {
            if (entry.get().mayOpen()) {
                ahead = entry;
                break;
            }
            history.add(entry.get());
        }
        return history.close();
    }

    private Finding unknownScheme(HistoryLine line, HistoryHeader header) {
        Location at = ((Located.Members) line.value())
                .members()
                .getOrDefault("scheme", line.value())
                .at();
        String terms = header.terms()
                .map(each -> " under terms " + Shown.of(each))
                .orElse(versions(header).isEmpty() ? "" : " without terms");
        return new Finding(
                FindingCode.UNKNOWN_CODE,
                at,
                "scheme " + Shown.of(header.scheme()) + terms + " is not known" + instead(versions(header)));
    }

    private static String instead(List<String> versions) {
        return versions.isEmpty() ? "" : "; give terms, one of " + String.join(", ", versions);
    }

    /** The versions of the terms under which there would be such a scheme. */
    private List<String> versions(HistoryHeader header) {
        return Stream.of(TermsVersion.values())
                .map(TermsVersion::token)
                .filter(version -> schemes.apply(header.under(version)).isPresent())
                .toList();
    }

    private static Finding orphan(HistoryLine line) {
        return new Finding(
                FindingCode.REQUIRED,
                line.value().at(),
                "no history is open here: the line that opens it is absent or was rejected");
    }

    private static ReadRecord<ReadHistory> rejected(HistoryLine line, List<Finding> findings) {
        return new ReadRecord.Rejected<>(line.number(), line.id(), findings);
    }
}
