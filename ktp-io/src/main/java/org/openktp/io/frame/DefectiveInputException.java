package org.openktp.io.frame;

import java.io.IOException;

/** An input that could be read, but not for what it holds: nothing in it can be used from here on. */
final class DefectiveInputException extends IOException {

    private static final long serialVersionUID = 1L;

    DefectiveInputException(String message) {
        super(message);
    }

    /** What is wrong. */
    String why() {
        return String.valueOf(getMessage());
    }
}
