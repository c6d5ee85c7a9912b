package org.openktp.io.schema.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.partnership.plan.DeadlineStatus;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.source.Provenance;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.lifecycle.replay.Reason;

/** Where a history stands. */
public record StandingLine(
        String id,
        String scheme,
        @OrNull Optional<String> terms,
        LocalDate asOf,
        Instant knownAt,
        List<States> states,
        List<Step> timeline,
        List<Refused> refusals,
        List<Deadline> deadlines,
        List<Part.Note> findings) {

    /** The states of a lifecycle. */
    public record States(Shaped.Token lifecycle, @OrNull Optional<Shaped.Token> state, List<State> possible) {}

    /** A state. */
    public record State(Shaped.Token state, String label) {}

    /** An event. */
    public record Step(
            String id,
            String event,
            @OrNull Optional<String> key,
            PartialDate effective,
            Instant recorded,
            @OrNull Optional<String> correctedBy,
            boolean surely,
            List<MovePart> moves) {}

    /** A refusal in short. */
    public record Refused(
            String id, String event, @OrNull Optional<Shaped.Token> state, Reason reason, boolean surely) {}

    /** What has to be done by when. */
    public record Deadline(
            String id,
            String title,
            Duty duty,
            List<LocalDate> days,
            boolean surely,
            List<DeadlineStatus> status,
            String explanation,
            Occurrence anchor,
            List<Occurrence> metBy,
            List<Occurrence> waivedBy,
            @OrNull Optional<String> otherwise,
            Provenance provenance,
            List<Part.Cited> citation) {}

    /** Something that happened. */
    public record Occurrence(String event, @OrNull Optional<String> key, PartialDate date, boolean surely) {}

    /** Where a history stands, and how long the partnership lasts. */
    public record Situation(
            String asOfReason,
            String knownAtReason,
            StandingLine standing,
            @OrNull Optional<Length> period) {}

    /** How long it lasts. */
    public record Length(
            LocalDate start,
            int months,
            List<LocalDate> ends,
            List<LocalDate> lastDays,
            boolean ambiguous,
            List<String> explanation,
            Progress leastProgress,
            Progress mostProgress,
            List<String> notCounted) {}

    /** How far it is. */
    public record Progress(long elapsedDays, long days, int elapsedMonths, int remainingMonths) {}
}
