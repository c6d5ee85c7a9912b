package org.openktp.rules.selection;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.Invitation;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.panel.Agreements;
import org.openktp.rules.selection.panel.Figures;
import org.openktp.rules.selection.panel.PanelIntake;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.Conflicts;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Selects by a policy. Immutable and thread-safe; the same candidates and scorecards, in whatever order, give the same result.
 *
 * @param policy by what applications are judged
 * @param assessors who scores and interviews
 */
public record Selection(SelectionPolicy policy, List<Assessor> assessors) {

    private static final Comparator<SelectionFinding> ORDER = Comparator.<SelectionFinding, String>comparing(
                    finding -> finding.application().orElse(""))
            .thenComparing(finding -> finding.assessor().orElse(""))
            .thenComparing(SelectionFinding::code);

    /**
     * Copies the assessors.
     *
     * @param policy the component of that name
     * @param assessors the component of that name
     * @throws IllegalArgumentException if an assessor is there twice
     */
    public Selection {
        assessors = List.copyOf(assessors);
        requireDistinct("assessors", assessors, Assessor::id);
    }

    /**
     * Ranks and awards.
     *
     * @param candidates the applications
     * @param scorecards what the assessors handed in
     * @return the result
     * @throws IllegalArgumentException if a candidate is there twice
     */
    public SelectionResult select(List<Candidate> candidates, List<Scorecard> scorecards) {
        List<Candidate> sorted = sorted(candidates);
        PanelIntake intake = new PanelIntake(policy, assessors, scorecards);
        Set<String> known = sorted.stream().map(Candidate::id).collect(Collectors.toSet());
        intake.reportStrays(known::contains);
        Running running = Running.of(policy, inTheRunning(sorted), intake);
        List<Placing> placings = new Placings(running).of(sorted);
        return new SelectionResult(
                policy,
                placings,
                running.outlook().isExact(),
                running.awards().clash(),
                Agreements.of(policy, running.panels().values()),
                findings(intake, running),
                Receipts.of(policy, assessors, sorted, scorecards, placings));
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        requireDistinct("candidates", candidates, Candidate::id);
        return candidates.stream().sorted(Comparator.comparing(Candidate::id)).toList();
    }

    private static List<Candidate> inTheRunning(List<Candidate> candidates) {
        return candidates.stream()
                .filter(each -> each.candidacy().isInTheRunning())
                .toList();
    }

    private static List<SelectionFinding> findings(PanelIntake intake, Running running) {
        Stream<SelectionFinding> clash = running.awards().clash().stream()
                .map(each -> of(
                        FindingCode.BALANCE_CLASH,
                        Message.of(MessageCode.CONSTRAINTS_CLASH, new Reasons(running).clash(each))));
        Stream<SelectionFinding> tooMany = running.outlook().isExact()
                ? Stream.empty()
                : Stream.of(of(FindingCode.TOO_MANY_POSSIBILITIES, Message.of(MessageCode.TOO_MANY_AWARD_LISTS)));
        return Stream.of(clash, tooMany, intake.findings().stream(), running.quotas().findings().stream())
                .flatMap(each -> each)
                .sorted(ORDER)
                .toList();
    }

    private static SelectionFinding of(FindingCode code, Message message) {
        return new SelectionFinding(code, Optional.empty(), Optional.empty(), message);
    }

    /**
     * Gives the applications that are invited a slot for an interview.
     *
     * @param plan what interviews can be held
     * @param candidates the applications
     * @param scorecards what the assessors handed in, which may declare conflicts
     * @return the timetable
     * @throws IllegalArgumentException if a candidate is there twice, or a panel has a member who is no assessor
     */
    public Timetable interviews(InterviewPlan plan, List<Candidate> candidates, List<Scorecard> scorecards) {
        requireAssessors(plan);
        Conflicts conflicts = Conflicts.of(policy.conflicts(), assessors, scorecards);
        Map<String, Set<String>> keptOff = new TreeMap<>();
        PanelIntake intake = new PanelIntake(policy, assessors, scorecards);
        for (Candidate each : inTheRunning(sorted(candidates))) {
            if (isInvited(plan, each, intake)) {
                keptOff.put(each.id(), conflicts.keptOff(each.id(), each.affiliations(), assessors));
            }
        }
        return Timetable.of(plan, List.copyOf(keptOff.keySet()), keptOff);
    }

    private boolean isInvited(InterviewPlan plan, Candidate candidate, PanelIntake intake) {
        return plan.invitation() == Invitation.IN_THE_RUNNING
                || new Figures(policy, intake.panel(candidate.id(), candidate.affiliations()))
                        .mayReach(policy.qualityLine().value());
    }

    /**
     * Checks that the panels of a plan have none but the assessors of this selection.
     *
     * @param plan the plan
     * @throws IllegalArgumentException if a panel has a member who is no assessor
     */
    public void requireAssessors(InterviewPlan plan) {
        Set<String> known = assessors.stream().map(Assessor::id).collect(Collectors.toSet());
        for (InterviewPanel panel : plan.panels()) {
            for (String member : new TreeSet<>(panel.members())) {
                if (!known.contains(member)) {
                    throw new IllegalArgumentException("interviews have " + member + " on panel " + panel.id()
                            + ", who must be one of the assessors");
                }
            }
        }
    }

    private static <T> void requireDistinct(String what, List<T> items, Function<T, String> identity) {
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(identity.apply(item))) {
                throw new IllegalArgumentException(what + " must not have " + identity.apply(item) + " twice");
            }
        }
    }
}
