package org.openktp.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.frame.ByteSource;
import org.openktp.io.frame.CsvFramer;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.CsvTree;
import org.openktp.io.tree.RefusedException;

/** Takes rows with the same columns from the framer to their values, one at a time. */
final class RowPump<T> extends Lookahead<ReadRecord<T>> {

    /** Makes a value of a row, or rejects it. */
    interface RowReader<T> {
        ReadRecord<T> read(long number, Cells cells);
    }

    private final CsvFramer framer;
    private final List<String> columns;
    private final RowReader<T> reader;
    private boolean headerDue;
    private long number;

    RowPump(InputStream in, List<String> columns, boolean header, RowReader<T> reader) throws IOException {
        this.framer = new CsvFramer(new ByteSource(in), Limits.DEFAULT.maxRecordBytes());
        this.columns = columns;
        this.headerDue = header;
        this.reader = reader;
    }

    @Override
    protected @Nullable ReadRecord<T> read() throws IOException {
        Optional<Frame> frame = framer.next();
        if (headerDue && frame.isPresent()) {
            headerDue = false;
            Optional<Finding> wrong = header(frame.get());
            if (wrong.isPresent()) {
                giveUp();
                number++;
                return rejected(wrong.get());
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
        try {
            return reader.read(number, new Cells(frame.line(), columns, cells(frame)));
        } catch (RefusedException e) {
            return rejected(e.finding());
        }
    }

    /** Under another header no cell would mean what its place says, so that one reject stands for all rows. */
    private Optional<Finding> header(Frame frame) {
        try {
            List<String> names = cells(frame);
            return names.equals(columns)
                    ? Optional.empty()
                    : Optional.of(restNotRead(frame, "the header is " + names + " and must be " + columns));
        } catch (RefusedException e) {
            return Optional.of(restNotRead(frame, e.finding().message()));
        }
    }

    private List<String> cells(Frame frame) throws RefusedException {
        if (frame.problem().isPresent()) {
            throw new RefusedException(frame.problem().get());
        }
        List<String> cells = CsvTree.cells(frame.text(), frame.line());
        if (cells.size() != columns.size()) {
            throw new RefusedException(new Finding(
                    FindingCode.NOT_CSV,
                    new Location(frame.line(), 0, ""),
                    "row has " + cells.size() + " cells and must have " + columns.size()));
        }
        return cells;
    }

    private static Finding restNotRead(Frame frame, String why) {
        return new Finding(
                FindingCode.REST_NOT_READ,
                new Location(frame.line(), 0, ""),
                why + "; from here on the input was not read");
    }

    private ReadRecord<T> rejected(Finding finding) {
        return new ReadRecord.Rejected<>(number, Optional.empty(), List.of(finding));
    }
}
