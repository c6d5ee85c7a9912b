package org.openktp.rules.selection.panel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The scores of an application that count, and those that are missing.
 *
 * @param application the reference of the application
 * @param seats the seats, at least one
 */
public record ScoringPanel(String application, List<Seat> seats) {

    /**
     * Copies the seats.
     *
     * @param application the component of that name
     * @param seats the component of that name
     */
    public ScoringPanel {
        seats = List.copyOf(seats);
    }

    /**
     * What is known of the scores by a criterion.
     *
     * @param criterion the token of the criterion
     * @return a score for each seat
     */
    public Stream<ScoreRange> scores(String criterion) {
        return seats.stream().map(seat -> seat.scores().get(criterion));
    }
}
