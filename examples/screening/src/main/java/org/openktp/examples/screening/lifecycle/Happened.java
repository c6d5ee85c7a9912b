package org.openktp.examples.screening.lifecycle;

import org.openktp.core.finding.Printable;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Held;

/** What happened, in a few words. */
final class Happened {

    private Happened() {}

    /** Such as {@code claim 2025-06-30 on 2025-07-31 (e12)}. */
    static String text(Held held) {
        Happening happening = held.happening();
        return event(happening) + " on " + happening.effective() + " ("
                + Printable.of(held.event().id()) + ")";
    }

    static String event(Happening happening) {
        return Printable.of(happening.type())
                + happening.key().map(about -> " " + Printable.of(about)).orElse("");
    }
}
