package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openktp.core.award.AwardNotice;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.GrantReader;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.LossLedger;
import org.openktp.io.grant.award.GrantExport;
import org.openktp.io.grant.award.GrantExporter;
import org.openktp.io.grant.award.GrantPublisher;
import org.openktp.io.grant.csv.GrantCsv;
import org.openktp.io.grant.read.GrantPump;
import org.openktp.io.grant.read.PackageWriter;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.tree.JsonLine;

/**
 * Reads and writes grants by the 360Giving Data Standard 1.4, and makes grants of awards. All text is UTF-8, and lines end with a
 * line feed.
 */
public final class KtpGrantIo {

    private KtpGrantIo() {}

    /**
     * Reads the grants in a file, in the format of its name.
     *
     * @param file the file
     * @return its grants; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static GrantReader readGrants(Path file) throws IOException {
        return readGrants(Files.newInputStream(file), ReadOptions.of(file));
    }

    /**
     * Reads grants. A grant that breaks the standard is accepted with what is wrong as findings; only what cannot be read is
     * rejected.
     *
     * @param in the input; closed with the reader, or at once if it cannot be read
     * @param options how it is read: JSON for a package, NDJSON for a grant a line, CSV for a grant a row under the headings of
     *     the standard
     * @return its grants
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if a package is to be read from anywhere but its beginning
     */
    public static GrantReader readGrants(InputStream in, ReadOptions options) throws IOException {
        try {
            return new GrantPump(options.gzip() ? new Gunzip(in) : in, options).reader(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Writes a package of grants as JSON, a grant a line. Nothing that a grant says is lost. A package without any grant is not
     * valid by the standard.
     *
     * @param out the output; closed with the writer
     * @param metadata what the package says beside its grants, such as its title
     * @return the writer
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the metadata have a member {@code grants}
     */
    public static RecordWriter<Grant> writePackage(OutputStream out, JsonValue.Members metadata) throws IOException {
        return new PackageWriter(KtpIo.text(out), metadata);
    }

    /**
     * Writes grants as CSV, a grant a row, with the headings of the standard. What a package says beside its grants has no row.
     *
     * @param grants the grants
     * @param out the output, flushed and left open
     * @return what no row could hold
     * @throws IOException if the output fails
     */
    public static LossLedger writeCsv(List<Grant> grants, OutputStream out) throws IOException {
        Writer text = KtpIo.text(out);
        return new LossLedger(GrantCsv.write(grants, text));
    }

    /**
     * Makes grants of awards. Each fact of each award is in its grant or in the ledger; an award without what the standard
     * requires is refused, and nothing is filled in.
     *
     * @param awards the awards
     * @param publisher who publishes them
     * @return the grants, where in them the facts are, and the ledger
     */
    public static GrantExport toGrants(Collection<AwardNotice> awards, GrantPublisher publisher) {
        return GrantExporter.of(awards, publisher);
    }

    /**
     * Writes a ledger as NDJSON, a loss a line.
     *
     * @param ledger the ledger
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     */
    public static void writeLedger(LossLedger ledger, OutputStream out) throws IOException {
        Writer text = KtpIo.text(out);
        for (Loss loss : ledger.losses()) {
            text.write(JsonLine.of(json -> {
                json.writeStartObject();
                json.writeStringProperty("subject", loss.subject());
                json.writeStringProperty("path", loss.path());
                loss.value().ifPresent(value -> json.writeStringProperty("value", value));
                json.writeStringProperty("reason", loss.reason().token());
                json.writeStringProperty("because", loss.reason().label());
                json.writeEndObject();
            }));
            text.write('\n');
        }
        text.flush();
    }
}
