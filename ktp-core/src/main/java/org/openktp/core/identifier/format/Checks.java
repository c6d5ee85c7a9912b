package org.openktp.core.identifier.format;

import java.util.Optional;

/** Says that a check does not fit. */
final class Checks {

    private Checks() {}

    static Optional<String> wrong(String expected, String found) {
        String what = expected.length() == 1 ? "check digit" : "check digits";
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(what + " must be " + expected + ", not " + found);
    }
}
