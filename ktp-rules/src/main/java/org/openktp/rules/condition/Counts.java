package org.openktp.rules.condition;

import java.util.OptionalInt;

/** Ranges of counts, from a least number to a greatest that need not be there. */
final class Counts {

    private Counts() {}

    static void check(String fact, int least, OptionalInt most) {
        if (least < 0 || least > most.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "a count for " + fact + " must be from 0 up, not from " + least + " to " + most.orElse(least));
        }
    }

    static boolean within(int count, int least, OptionalInt most) {
        return count >= least && (most.isEmpty() || count <= most.getAsInt());
    }

    static String canonical(int least, OptionalInt most) {
        return least + "," + (most.isPresent() ? most.getAsInt() : "*");
    }
}
