package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.Framer;
import org.openktp.io.frame.LineEnds;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Columns;
import org.openktp.io.tree.CsvTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.PlainJson;
import org.openktp.io.tree.RefusedException;

/**
 * Takes records from the framer through the tree to the value, one at a time.
 *
 * @param <T> the type of the values
 */
final class RecordPump<T> extends Lookahead<T> {

    private final Format format;
    private final Limits limits;
    private final Columns columns;
    private final Reader<T> reader;
    private final Framer framer;
    private final Shortcut<T> shortcut;
    private @Nullable CsvTree rows;
    private boolean isFirst = true;

    /** Makes a value of the tree of a record. */
    interface Reader<T> {
        ReadRecord<T> read(Position position, Located record);
    }

    /** Gives the record that the reader would give, where it can. */
    interface Shortcut<T> extends LineEnds {
        Optional<ReadRecord<T>> read(Frame json);

        @Override
        default int find(byte[] block, int from, int to) {
            return NONE.find(block, from, to);
        }
    }

    RecordPump(InputStream in, ReadOptions options, Columns columns, Reader<T> reader) throws IOException {
        this(in, options, columns, reader, json -> Optional.empty());
    }

    RecordPump(InputStream in, ReadOptions options, Columns columns, Reader<T> reader, Shortcut<T> shortcut)
            throws IOException {
        this(Framer.of(in, options), options, columns, reader, shortcut);
    }

    private RecordPump(Framer framer, ReadOptions options, Columns columns, Reader<T> reader, Shortcut<T> shortcut) {
        super(framer);
        this.framer = framer;
        this.format = options.format();
        this.limits = options.limits();
        this.columns = columns;
        this.reader = reader;
        this.shortcut = shortcut;
    }

    @Override
    protected @Nullable ReadRecord<T> read() throws IOException {
        if (format == Format.CSV && rows == null) {
            Optional<ReadRecord<T>> refused = framer.header().flatMap(this::readHeader);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        Optional<Frame> frame = framer.next(isFirst ? LineEnds.NONE : shortcut);
        return frame.isPresent() ? record(frame.get()) : null;
    }

    /** What makes shortcuts quick is learnt from many records, so that the first, often the only one, goes the full way. */
    private ReadRecord<T> record(Frame frame) {
        boolean tried = !isFirst && format != Format.CSV && frame.isWhole();
        isFirst = false;
        Optional<ReadRecord<T>> quick = tried ? shortcut.read(frame) : Optional.empty();
        return quick.isPresent() ? quick.get() : inFull(frame);
    }

    private ReadRecord<T> inFull(Frame frame) {
        if (frame.problem().isPresent()) {
            return rejected(frame.position(), inRow(frame.problem().get()));
        }
        try {
            return reader.read(frame.position(), tree(frame));
        } catch (RefusedException e) {
            boolean inArray = format == Format.JSON && e.finding().code() == FindingCode.NOT_JSON;
            return inArray ? restNotRead(frame, e.finding()) : rejected(frame.position(), e.finding());
        }
    }

    private Located tree(Frame frame) throws RefusedException {
        return rows == null
                ? PlainJson.record(frame.text(), frame.line(), frame.column(), limits)
                : rows.row(frame.text(), frame.line());
    }

    /** Without a header no row can be read, so that a bad one is a reject that stands for all of them. */
    private Optional<ReadRecord<T>> readHeader(Frame frame) {
        try {
            if (frame.problem().isEmpty()) {
                rows = CsvTree.header(frame.text(), frame.line(), columns, limits);
                return Optional.empty();
            }
            return Optional.of(restNotRead(frame, inRow(frame.problem().get())));
        } catch (RefusedException e) {
            return Optional.of(restNotRead(frame, e.finding()));
        }
    }
}
