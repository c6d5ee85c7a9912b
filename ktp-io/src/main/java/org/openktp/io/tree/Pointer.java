package org.openktp.io.tree;

/**
 * Paths of values, which are told to people and not longer than they read: what lies deeper is at its line and column, and
 * the path says that it goes on. Every value has one, so that long names above many values would otherwise take memory many
 * times that of the record.
 */
final class Pointer {

    private static final int MAX_LENGTH = 500;
    private static final String MORE = "/…";

    private Pointer() {}

    /** The path of a member or element. */
    static String child(String path, String name) {
        if (path.endsWith(MORE)) {
            return path;
        }
        boolean fits = path.length() + name.length() < MAX_LENGTH;
        return fits
                ? path.concat("/").concat(name.replace("~", "~0").replace("/", "~1")) // a builder takes longer
                : path.concat(MORE);
    }

    /** The path of a cell, which is the name of its column. */
    static String column(String name) {
        return name.length() <= MAX_LENGTH ? name : Shown.start(name, MAX_LENGTH);
    }
}
