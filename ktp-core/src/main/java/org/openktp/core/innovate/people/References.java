package org.openktp.core.innovate.people;

/** What references to people have in common. */
final class References {

    private References() {}

    static void requireNotBlank(String what, String reference) {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("reference of " + what + " must not be blank");
        }
    }
}
