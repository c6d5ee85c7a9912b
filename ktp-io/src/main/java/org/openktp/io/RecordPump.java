package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.frame.ArrayFramer;
import org.openktp.io.frame.ByteSource;
import org.openktp.io.frame.CsvFramer;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.Framer;
import org.openktp.io.frame.LineFramer;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Columns;
import org.openktp.io.tree.CsvTree;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;

/**
 * Takes records from the framer through the tree to the value, one at a time.
 *
 * @param <T> the type of the values
 */
final class RecordPump<T> extends Lookahead<ReadRecord<T>> {

    private final Format format;
    private final Limits limits;
    private final Columns columns;
    private final Reader<T> reader;
    private final Framer framer;
    private @Nullable CsvTree rows;
    private long number;

    /** Makes a value of the tree of a record. */
    interface Reader<T> {
        ReadRecord<T> read(long number, Located record);
    }

    RecordPump(InputStream in, Format format, Limits limits, Columns columns, Reader<T> reader) throws IOException {
        this.format = format;
        this.limits = limits;
        this.columns = columns;
        this.reader = reader;
        ByteSource source = new ByteSource(in);
        this.framer = switch (format) {
            case NDJSON -> new LineFramer(source, limits.maxRecordBytes());
            case JSON -> new ArrayFramer(source, limits.maxRecordBytes());
            case CSV -> new CsvFramer(source, limits.maxRecordBytes());
        };
    }

    @Override
    protected @Nullable ReadRecord<T> read() throws IOException {
        Optional<Frame> frame = framer.next();
        if (frame.isPresent() && format == Format.CSV && rows == null) {
            Optional<ReadRecord<T>> refused = readHeader(frame.get());
            if (refused.isPresent()) {
                return refused.get();
            }
            frame = framer.next();
        }
        if (frame.isEmpty()) {
            return null;
        }
        number++;
        return record(frame.get());
    }

    private ReadRecord<T> record(Frame frame) {
        if (frame.problem().isPresent()) {
            return rejected(inRow(frame.problem().get()));
        }
        try {
            return reader.read(number, tree(frame));
        } catch (RefusedException e) {
            boolean inArray = format == Format.JSON && e.finding().code() == FindingCode.NOT_JSON;
            return rejected(inArray ? restNotRead(e.finding()) : e.finding());
        }
    }

    private Located tree(Frame frame) throws RefusedException {
        return rows == null
                ? JsonTree.record(frame.text(), frame.line(), frame.column(), limits.maxDepth())
                : rows.row(frame.text(), frame.line());
    }

    /** Without a header no row can be read, so that a bad one is a reject that stands for all of them. */
    private Optional<ReadRecord<T>> readHeader(Frame frame) {
        try {
            if (frame.problem().isEmpty()) {
                rows = CsvTree.header(frame.text(), frame.line(), columns);
                return Optional.empty();
            }
            number++;
            return Optional.of(rejected(restNotRead(inRow(frame.problem().get()))));
        } catch (RefusedException e) {
            number++;
            return Optional.of(rejected(restNotRead(e.finding())));
        }
    }

    /** After a syntax error in an array, and without a header, no later record can be trusted. */
    private Finding restNotRead(Finding why) {
        giveUp();
        if (why.code() == FindingCode.REST_NOT_READ) {
            return why;
        }
        return new Finding(
                FindingCode.REST_NOT_READ, why.location(), why.message() + "; from here on the input was not read");
    }

    /** In CSV columns are cells, and of what cannot be framed the cell is not known. */
    private Finding inRow(Finding problem) {
        Location at = problem.location();
        return format == Format.CSV
                ? new Finding(problem.code(), new Location(at.line(), 0, at.path()), problem.message())
                : problem;
    }

    private ReadRecord<T> rejected(Finding finding) {
        return new ReadRecord.Rejected<>(number, Optional.empty(), List.of(finding));
    }
}
