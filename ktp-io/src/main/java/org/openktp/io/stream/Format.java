package org.openktp.io.stream;

import java.nio.file.Path;
import java.util.Locale;
import org.openktp.core.code.EnumCode;

/** How applications are laid out in a file. */
public enum Format implements EnumCode {
    /** A JSON object a line; blank lines are passed over. */
    NDJSON,
    /** A JSON array of objects, or a single object. */
    JSON,
    /** RFC 4180 with a header line; any line ending. */
    CSV;

    @Override
    public String label() {
        return name();
    }

    /**
     * The format of a file by its name.
     *
     * @param file the file
     * @return CSV for {@code .csv}, JSON for {@code .json}, otherwise NDJSON
     */
    public static Format of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? CSV : name.endsWith(".json") ? JSON : NDJSON;
    }
}
