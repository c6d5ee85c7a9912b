package org.openktp.rules.lifecycle.history;

/** What is asked of the texts of an entry. */
final class Texts {

    private Texts() {}

    static void require(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }
}
