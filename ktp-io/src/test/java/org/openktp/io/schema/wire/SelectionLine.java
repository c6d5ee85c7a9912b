package org.openktp.io.schema.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.selection.Candidacy;
import org.openktp.rules.selection.award.AwardOutcome;

/** What a selection comes to. */
public record SelectionLine(
        String policy,
        String round,
        BigDecimal highestPoints,
        boolean settled,
        boolean exact,
        List<Placing> placings,
        @OrNull Optional<Clash> clash,
        @OrNull Optional<Interviews> interviews,
        Agreement agreement,
        List<Finding> findings,
        Receipt receipt) {

    /** An application. */
    public record Placing(
            String application,
            Candidacy candidacy,
            Shaped.Extent total,
            Shaped.Extent points,
            List<Figure> criteria,
            Shaped.RankExtent rank,
            List<AwardOutcome> outcomes,
            boolean settled,
            List<Reason> reasons,
            List<String> dependsOn,
            Recommendations recommendations) {}

    /** The figure by a criterion. */
    public record Figure(Shaped.Token criterion, Shaped.Extent figure) {}

    /** A reason. */
    public record Reason(Shaped.Token code, String message) {}

    /** What assessors recommend. */
    public record Recommendations(long fund, long reject, long notKnown) {}

    /** What cannot be met together. */
    public record Clash(List<String> quotas, boolean capacity, boolean quality) {}

    /** The interviews. */
    public record Interviews(List<Appointment> appointments, List<String> unplaced, List<Shortage> shortages) {}

    /** An interview. */
    public record Appointment(
            String application,
            String slot,
            String panel,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            boolean confirmed) {}

    /** Slots that are lacking. */
    public record Shortage(
            List<String> applications,
            List<String> slots,
            long lacking,
            List<Obstacles> obstacles,
            List<Reason> reasons) {}

    /** What rules out slots. */
    public record Obstacles(String application, long planned, long byConflict, long byAvailability, long byBoth) {}

    /** How assessors agree. */
    public record Agreement(
            List<Alpha> alpha,
            @OrNull Optional<BigDecimal> alphaOfTotals,
            List<Spread> spreads,
            List<Leniency> leniency) {}

    /** The agreement by a criterion. */
    public record Alpha(Shaped.Token criterion, @OrNull Optional<BigDecimal> alpha) {}

    /** The spread of totals. */
    public record Spread(
            String application,
            long count,
            BigDecimal lowest,
            BigDecimal highest,
            @OrNull Optional<BigDecimal> standardDeviation) {}

    /** How lenient an assessor is. */
    public record Leniency(
            String assessor, long applications, @OrNull Optional<BigDecimal> difference) {}

    /** What is to be said of the inputs. */
    public record Finding(
            FindingCode code,
            String path,
            String message,
            @OrNull Optional<String> application,
            @OrNull Optional<String> assessor) {}

    /** The hashes of what went in and came out. */
    public record Receipt(
            String policy,
            String round,
            Shaped.Hash policyHash,
            Shaped.Hash assessorsHash,
            Shaped.Hash candidatesHash,
            Shaped.Hash scoresHash,
            Shaped.Hash resultHash) {}
}
