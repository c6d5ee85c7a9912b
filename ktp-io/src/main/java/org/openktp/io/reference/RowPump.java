package org.openktp.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.Framer;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.CsvTree;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;

/** Takes rows with the same columns from the framer to their values, one at a time. */
final class RowPump<T> extends Lookahead<T> {

    /** Makes a value of a row, or rejects it. */
    interface RowReader<T> {
        ReadRecord<T> read(Position position, Cells cells);
    }

    private final Framer framer;
    private final Limits limits;
    private final List<String> columns;
    private final RowReader<T> reader;
    private boolean headerDue;

    RowPump(InputStream in, Limits limits, List<String> columns, boolean header, RowReader<T> reader)
            throws IOException {
        this(Framer.of(in, ReadOptions.of(Format.CSV).withLimits(limits)), limits, columns, header, reader);
    }

    private RowPump(Framer framer, Limits limits, List<String> columns, boolean header, RowReader<T> reader) {
        super(framer);
        this.framer = framer;
        this.limits = limits;
        this.columns = columns;
        this.headerDue = header;
        this.reader = reader;
    }

    @Override
    protected @Nullable ReadRecord<T> read() throws IOException {
        Optional<Frame> header = headerDue ? framer.header() : Optional.empty();
        headerDue = false;
        Optional<Finding> wrong = header.flatMap(this::wrongHeader);
        if (wrong.isPresent()) {
            return restNotRead(header.get(), wrong.get());
        }
        Optional<Frame> frame = framer.next();
        return frame.isPresent() ? record(frame.get()) : null;
    }

    private ReadRecord<T> record(Frame frame) {
        try {
            return reader.read(frame.position(), new Cells(frame.line(), columns, cells(frame)));
        } catch (RefusedException e) {
            return rejected(frame.position(), e.finding());
        }
    }

    /** Under another header no cell would mean what its place says, so that one reject stands for all rows. */
    private Optional<Finding> wrongHeader(Frame frame) {
        try {
            List<String> names = cells(frame);
            return names.equals(columns)
                    ? Optional.empty()
                    : Optional.of(unread(
                            frame, "the header is " + Shown.of(names) + " and must be " + String.join(",", columns)));
        } catch (RefusedException e) {
            return Optional.of(unread(frame, e.finding().message()));
        }
    }

    private List<String> cells(Frame frame) throws RefusedException {
        if (frame.problem().isPresent()) {
            throw new RefusedException(frame.problem().get());
        }
        List<String> cells = CsvTree.cells(frame.text(), frame.line(), limits);
        if (cells.size() != columns.size()) {
            throw new RefusedException(new Finding(
                    FindingCode.NOT_CSV,
                    new Location(frame.line(), 0, ""),
                    "row has " + cells.size() + " cells and must have " + columns.size()));
        }
        return cells;
    }

    private static Finding unread(Frame frame, String why) {
        return new Finding(
                FindingCode.REST_NOT_READ,
                new Location(frame.line(), 0, ""),
                Shown.sentence(why) + "; from here on the input was not read");
    }
}
