package org.openktp.io.stream;

import java.nio.file.Path;
import java.util.Locale;
import org.openktp.core.code.EnumCode;

/** How records are laid out in a file. */
public enum Format implements EnumCode {
    /** A JSON object a line; blank lines are passed over. */
    NDJSON,
    /** A JSON array of objects, or a single object. */
    JSON,
    /** RFC 4180 with a header line; any line ending. */
    CSV;

    private static final String GZIP = ".gz";

    @Override
    public String label() {
        return name();
    }

    /**
     * The format of a file by its name, before {@code .gz} where it ends so.
     *
     * @param file the file
     * @return CSV for {@code .csv}, JSON for {@code .json}, otherwise NDJSON
     */
    public static Format of(Path file) {
        String name = name(file);
        String unpacked = isGzip(file) ? name.substring(0, name.length() - GZIP.length()) : name;
        return unpacked.endsWith(".csv") ? CSV : unpacked.endsWith(".json") ? JSON : NDJSON;
    }

    /**
     * Whether a file is compressed with gzip, by its name.
     *
     * @param file the file
     * @return whether its name ends in {@code .gz}
     */
    public static boolean isGzip(Path file) {
        return name(file).endsWith(GZIP);
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
