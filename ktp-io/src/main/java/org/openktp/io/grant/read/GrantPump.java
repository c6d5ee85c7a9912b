package org.openktp.io.grant.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.frame.ByteSource;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.Framer;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.frame.PackageFramer;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.GrantReader;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.csv.GrantRows;
import org.openktp.io.grant.standard.GrantCheck;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;

/** Takes records from the framer to grants, one at a time. A grant that breaks the standard is accepted, with what is wrong. */
public final class GrantPump extends Lookahead<Grant> {

    private final ReadOptions options;
    private final Framer framer;
    private final PackageMembers members;
    private @Nullable GrantRows rows;

    /**
     * Reads an input.
     *
     * @param in the input, unpacked
     * @param options how it is read: JSON for a package, NDJSON for a grant a line, CSV for a grant a row
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if a package is to be read from anywhere but its beginning
     */
    public GrantPump(InputStream in, ReadOptions options) throws IOException {
        this(in, options, new PackageMembers(options.limits()));
    }

    private GrantPump(InputStream in, ReadOptions options, PackageMembers members) throws IOException {
        this(framer(in, options, members), options, members);
    }

    private GrantPump(Framer framer, ReadOptions options, PackageMembers members) {
        super(framer);
        this.framer = framer;
        this.options = options;
        this.members = members;
    }

    private static Framer framer(InputStream in, ReadOptions options, PackageMembers members) throws IOException {
        if (options.format() != Format.JSON) {
            return Framer.of(in, options);
        }
        if (options.from() > 0) {
            throw new IllegalArgumentException(
                    "from " + options.from() + " must be 0: a package of grants is read from its beginning");
        }
        Limits limits = options.limits();
        return new PackageFramer(
                new ByteSource(in, limits.maxInputBytes()),
                limits.maxRecordBytes(),
                PackageWriter.GRANTS,
                members::take);
    }

    /**
     * The grants as they are given to callers.
     *
     * @param in the input, closed with them
     * @return the reader
     */
    public GrantReader reader(Closeable in) {
        return new GrantReader() {
            @Override
            public JsonValue.Members metadata() {
                return members.read();
            }

            @Override
            public List<Finding> packageFindings() {
                return members.findings();
            }

            @Override
            public Iterator<ReadRecord<Grant>> iterator() {
                return GrantPump.this;
            }

            @Override
            public void cancel() {
                GrantPump.this.cancel();
            }

            @Override
            public long resumeFrom() {
                return GrantPump.this.resumeFrom();
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    @Override
    protected @Nullable ReadRecord<Grant> read() throws IOException {
        if (options.format() == Format.CSV && rows == null) {
            Optional<ReadRecord<Grant>> refused = framer.header().flatMap(this::header);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        Optional<Frame> frame = framer.next();
        return frame.isPresent() ? record(frame.get()) : null;
    }

    private ReadRecord<Grant> record(Frame frame) {
        if (frame.problem().isPresent()) {
            return rejected(frame.position(), inRow(frame.problem().get()));
        }
        try {
            return rows == null ? object(frame) : row(frame, rows.row(frame.text(), frame.line()));
        } catch (RefusedException e) {
            boolean inPackage = options.format() == Format.JSON && e.finding().code() == FindingCode.NOT_JSON;
            return inPackage ? restNotRead(frame, e.finding()) : rejected(frame.position(), e.finding());
        }
    }

    private static ReadRecord<Grant> row(Frame frame, GrantRows.Row row) throws RefusedException {
        return accepted(frame, row.grant(), row.findings());
    }

    private ReadRecord<Grant> object(Frame frame) throws RefusedException {
        Located read = JsonTree.record(frame.text(), frame.line(), frame.column(), options.limits());
        if (read instanceof Located.Members object) {
            return accepted(frame, object, List.of());
        }
        return rejected(
                frame.position(),
                new Finding(FindingCode.WRONG_TYPE, read.at(), "a grant must be an object, not " + read.what()));
    }

    private static ReadRecord<Grant> accepted(Frame frame, Located.Members object, List<Finding> before)
            throws RefusedException {
        Grant grant = new Grant(JsonValues.of(object));
        List<Finding> findings = new ArrayList<>(before);
        findings.addAll(GrantCheck.of(object));
        return new ReadRecord.Accepted<>(frame.position(), grant.id(), grant, List.copyOf(findings));
    }

    /** Without a header no row can be read, so that a bad one is a reject that stands for all of them. */
    private Optional<ReadRecord<Grant>> header(Frame frame) {
        if (frame.problem().isPresent()) {
            return Optional.of(restNotRead(frame, inRow(frame.problem().get())));
        }
        try {
            rows = GrantRows.under(frame.text(), frame.line(), options.limits());
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(restNotRead(frame, e.finding()));
        }
    }
}
