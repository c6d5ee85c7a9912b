package org.openktp.examples.screening.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** How a file that failed is spoken of. */
public final class Failures {

    private Failures() {}

    /**
     * What failed, in one line.
     *
     * @param failure the failure
     * @return a reason where the message alone is but the name of a file, and the message
     */
    public static String text(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder: " + failure.getMessage();
        }
        return (failure instanceof AccessDeniedException ? "permission denied: " : "") + failure.getMessage();
    }
}
