package org.openktp.io.scan;

import java.nio.charset.StandardCharsets;
import org.openktp.core.knowledge.Knowledge;

/** A text of ASCII where it stands in a record. */
final class Passage {

    private final byte[] record;
    private final int from;
    private final int to;
    private final int words;

    /**
     * A text.
     *
     * @param record the bytes of the record
     * @param from the first byte of the text
     * @param to the byte after its last
     * @param words how many words it has, where white space separates them
     */
    Passage(byte[] record, int from, int to, int words) {
        this.record = record;
        this.from = from;
        this.to = to;
        this.words = words;
    }

    int words() {
        return words;
    }

    /** What is known where the text is. */
    Knowledge<String> known() {
        return Knowledge.known(new String(record, from, to - from, StandardCharsets.ISO_8859_1));
    }
}
