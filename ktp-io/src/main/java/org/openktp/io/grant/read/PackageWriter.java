package org.openktp.io.grant.read;

import java.io.IOException;
import java.io.Writer;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.tree.JsonLine;

/** Writes a package: an object with what it says of itself and a list of grants, a grant a line. */
public final class PackageWriter implements RecordWriter<Grant> {

    /** The member that holds the grants. */
    public static final String GRANTS = "grants";

    private final Writer out;
    private String separator = "\n";
    private boolean closed;

    /**
     * Writes to a writer, what the package says of itself at once.
     *
     * @param out where to
     * @param metadata the members beside the grants
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the members have grants among them
     */
    public PackageWriter(Writer out, JsonValue.Members metadata) throws IOException {
        if (metadata.members().containsKey(GRANTS)) {
            throw new IllegalArgumentException("the grants of a package are written one by one, not as its metadata");
        }
        this.out = out;
        String text = JsonLine.of(json -> JsonValues.write(metadata, json));
        out.write(text, 0, text.length() - 1);
        out.write((metadata.members().isEmpty() ? "" : ",") + "\"" + GRANTS + "\":[");
    }

    @Override
    public void write(Grant grant) throws IOException {
        out.write(separator);
        out.write(JsonLine.of(json -> JsonValues.write(grant.data(), json)));
        separator = ",\n";
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (out) {
                out.write("\n]}\n");
            }
        }
    }
}
