package org.openktp.io.history;

import java.util.List;
import org.openktp.io.stream.ReadRecord;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.History;

/**
 * A history as it was read. Every line after its header is either an entry or among the rejected.
 *
 * @param header what its first line says
 * @param scheme the scheme that it names
 * @param history the entries that could be read, in the order of their lines
 * @param rejected the lines that could not, each with what is wrong
 */
public record ReadHistory(
        HistoryHeader header, Scheme scheme, History history, List<ReadRecord.Rejected<Entry>> rejected) {

    /**
     * Copies the rejected lines.
     *
     * @param header the component of that name
     * @param scheme the component of that name
     * @param history the component of that name
     * @param rejected the component of that name
     */
    public ReadHistory {
        rejected = List.copyOf(rejected);
    }
}
