package org.openktp.rules.innovate;

import java.time.LocalDate;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.rule.Seen;

/** When rules of the scheme were seen, told by competitions. */
public final class Sightings {

    private Sightings() {}

    /**
     * Seen in one competition and in another, and so between.
     *
     * @param first the first in which it was seen
     * @param last the last in which it was seen
     * @return from the first day known of the one to the last day known of the other
     * @throws IllegalArgumentException if the last was over before the first
     */
    public static Seen between(Competition first, Competition last) {
        return Seen.between(first.firstDay(), last.lastDay());
    }

    /**
     * Seen in one competition alone.
     *
     * @param only the competition
     * @return the days known of it
     */
    public static Seen in(Competition only) {
        return between(only, only);
    }

    /**
     * An outer bound: something else was seen in a competition, so that this began after it. Competitions may overlap; what is
     * new in the later of two that do has no such bound.
     *
     * @param other the competition
     * @return the day after the last day known of it
     */
    public static Sourced<LocalDate> after(Competition other) {
        LocalDate day = other.lastDay().value().plusDays(1);
        return new Sourced<>(day, Provenance.INFERRED, other.lastDay().citations());
    }

    /**
     * An outer bound: something else was seen in a competition, so that this ended before it.
     *
     * @param other the competition
     * @return the day before the first day known of it
     */
    public static Sourced<LocalDate> before(Competition other) {
        LocalDate day = other.firstDay().value().minusDays(1);
        return new Sourced<>(day, Provenance.INFERRED, other.firstDay().citations());
    }
}
