package org.openktp.examples.screening.screen;

import java.util.OptionalLong;

/**
 * Up to where decisions are surely written.
 *
 * @param record the number of the last record, 0 where none of this run is surely written
 * @param next the byte of the input from which to go on
 * @param written the bytes of decisions that are whole, with those of runs before
 * @param rejects the bytes of rejects that are whole, likewise; empty where they go to no file
 */
record Saved(long record, long next, long written, OptionalLong rejects) {

    /** What to do after the output failed. */
    String afterFailure() {
        if (next == 0) {
            return "; nothing is surely written, begin again";
        }
        String upTo =
                record == 0 ? "nothing more is surely written" : "up to record " + record + " everything is written";
        String refused = rejects.isPresent() ? " and the first " + rejects.getAsLong() + " of the rejects" : "";
        return "; " + upTo + ": keep the first " + written + " bytes (unpacked)" + refused
                + ", and go on with --from-byte " + next;
    }
}
