package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.lifecycle.HistoryLines;
import org.openktp.io.lifecycle.HistoryPump;
import org.openktp.io.lifecycle.StandingJson;
import org.openktp.io.lifecycle.StateDiagram;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.wording.Wording;

/**
 * Reads and writes histories, and writes where they stand and the diagrams of lifecycles. All text is UTF-8, and lines end with a
 * line feed.
 */
public final class KtpLifecycleIo {

    private KtpLifecycleIo() {}

    /**
     * Reads the histories in a file.
     *
     * @param file the file, NDJSON whatever its name, unpacked if that ends in {@code .gz}
     * @param schemes the scheme that a header means; empty where there is none, and the history is rejected
     * @return the histories, and every line that belongs to none; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<ReadHistory> readHistories(Path file, Function<HistoryHeader, Optional<Scheme>> schemes)
            throws IOException {
        ReadOptions options = ReadOptions.of(file).withFormat(Format.NDJSON);
        return Inputs.file(file, in -> readHistories(in, options, schemes));
    }

    /**
     * Reads histories, each a line that opens it and a line for each entry. Every line is in exactly one place: it opened a
     * history, is one of its entries or of its rejected lines, or is rejected by itself, as are those up to the next history
     * after a line that should have opened one.
     *
     * @param in the input; closed with the reader
     * @param options how it is read, of which the format must be NDJSON; a reading that begins at an entry of a history
     *     rejects it, and what follows up to the next history
     * @param schemes the scheme that a header means; empty where there is none, and the history is rejected
     * @return the histories, under the numbers of their first lines, and every line that belongs to none
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if the format is not NDJSON
     */
    public static RecordReader<ReadHistory> readHistories(
            InputStream in, ReadOptions options, Function<HistoryHeader, Optional<Scheme>> schemes) throws IOException {
        return Inputs.records(in, options, unpacked -> new HistoryPump(unpacked, options, schemes));
    }

    /**
     * Writes a history so that reading it back gives an equal one. Several may be written one after the other.
     *
     * @param header what its first line says
     * @param scheme the scheme, which says which facts there are
     * @param history the history
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if it could not be read back, such as facts for which the scheme does not ask
     */
    public static void writeHistory(HistoryHeader header, Scheme scheme, History history, OutputStream out)
            throws IOException {
        Writer text = KtpIo.text(out);
        HistoryLines.write(header, scheme, history, text);
        text.flush();
    }

    /**
     * Where a history stands, as a JSON object with everything in it.
     *
     * @param header whose history it is
     * @param standing where it stands
     * @param deadlines what has to be done by when, each with how it stands on the day of the standing; none where there is
     *     no plan
     * @param wording the language of its texts, but for how deadlines came about, which is English
     * @return one line of JSON without its end
     */
    public static String standingToJson(
            HistoryHeader header, Standing standing, List<Deadline> deadlines, Wording wording) {
        return StandingJson.line(header, standing, deadlines, wording);
    }

    /**
     * A lifecycle as a Mermaid state diagram.
     *
     * @param lifecycle the lifecycle
     * @return the text of the diagram, with a line for each arrow, and one for all those from a state to itself
     */
    public static String diagram(Lifecycle lifecycle) {
        return StateDiagram.of(lifecycle);
    }

    /**
     * A scheme as a Mermaid state diagram, with its lifecycles side by side.
     *
     * @param scheme the scheme
     * @return the text of the diagram, with a line for each arrow, and one for all those from a state to itself
     */
    public static String diagram(Scheme scheme) {
        return StateDiagram.of(scheme);
    }
}
