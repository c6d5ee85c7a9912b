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
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.Framer;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.lifecycle.Scheme;

/**
 * Puts lines together into histories, one at a time. A line that opens a history and is wrong is rejected, and so is every
 * line up to the next that opens one, each by itself: no line is passed over, and none goes to the history before.
 */
public final class HistoryPump extends Lookahead<ReadHistory> {

    private final Framer framer;
    private final Limits limits;
    private final Function<HistoryHeader, Optional<Scheme>> schemes;
    private Optional<HistoryLine> ahead = Optional.empty();

    /**
     * Reads histories.
     *
     * @param in the input, unpacked
     * @param options how it is read
     * @param schemes the scheme that a header means
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if the format is not NDJSON
     */
    public HistoryPump(InputStream in, ReadOptions options, Function<HistoryHeader, Optional<Scheme>> schemes)
            throws IOException {
        this(Framer.of(in, options), options, schemes);
    }

    private HistoryPump(Framer framer, ReadOptions options, Function<HistoryHeader, Optional<Scheme>> schemes) {
        super(framer);
        if (options.format() != Format.NDJSON) {
            throw new IllegalArgumentException("histories are read as NDJSON, not as " + options.format());
        }
        this.framer = framer;
        this.limits = options.limits();
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
        return frame.map(each -> HistoryLine.of(each, limits));
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
        OpenHistory history = new OpenHistory(line.position(), header.value().get(), scheme.get());
        for (Optional<HistoryLine> entry = line(); entry.isPresent(); entry = line()) {
            if (entry.get().mayOpen()) {
                ahead = entry;
                break;
            }
            if (history.lines() == limits.maxValues()) {
                ahead = entry;
                return rejected(line, List.of(tooMany(entry.get())));
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

    /** A history is held as a whole, so that it must end; the lines beyond are rejected one by one. */
    private Finding tooMany(HistoryLine beyond) {
        return new Finding(
                FindingCode.TOO_MANY,
                beyond.value().at(),
                "the history has more lines than the limit of " + limits.maxValues() + "; none of it was used");
    }

    private static Finding orphan(HistoryLine line) {
        return new Finding(
                FindingCode.REQUIRED,
                line.value().at(),
                "no history is open here: the line that opens it is absent or was rejected");
    }

    private static ReadRecord<ReadHistory> rejected(HistoryLine line, List<Finding> findings) {
        return new ReadRecord.Rejected<>(line.position(), line.id(), findings);
    }
}
