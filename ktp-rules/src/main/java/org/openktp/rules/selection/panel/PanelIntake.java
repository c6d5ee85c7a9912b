package org.openktp.rules.selection.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.ScoreScale;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Affiliations;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.Conflict;
import org.openktp.rules.selection.score.Conflicts;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Puts the scorecards of applications on their panels. A card does not count if its assessor is not known, handed in another card on
 * the same application, or is kept off it; each such card is said.
 */
public final class PanelIntake {

    private final SelectionPolicy policy;
    private final Map<String, Assessor> assessors = new TreeMap<>();
    private final Map<String, List<Scorecard>> cards;
    private final Conflicts conflicts;
    private final List<SelectionFinding> findings = new ArrayList<>();

    /**
     * An intake of scorecards.
     *
     * @param policy by what is judged
     * @param assessors who scores
     * @param cards what they handed in
     */
    public PanelIntake(SelectionPolicy policy, List<Assessor> assessors, List<Scorecard> cards) {
        this.policy = policy;
        assessors.forEach(each -> this.assessors.put(each.id(), each));
        this.cards = cards.stream()
                .collect(Collectors.groupingBy(Scorecard::application, TreeMap::new, Collectors.toList()));
        this.conflicts = Conflicts.of(policy.conflicts(), assessors, cards);
    }

    /**
     * What was found so far.
     *
     * @return the findings
     */
    public List<SelectionFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Says which cards, and which declared conflicts, are about none of the applications.
     *
     * @param isKnown whether a reference is that of an application
     */
    public void reportStrays(Predicate<String> isKnown) {
        cards.values().stream()
                .flatMap(List::stream)
                .filter(card -> !isKnown.test(card.application()))
                .sorted(Comparator.comparing(Scorecard::assessor))
                .forEach(card -> stray(card.application(), card.assessor(), MessageCode.CARD_WITHOUT_APPLICATION));
        assessors.values().forEach(assessor -> assessor.conflicts().stream()
                .filter(application -> !isKnown.test(application))
                .sorted()
                .forEach(application -> stray(application, assessor.id(), MessageCode.CONFLICT_WITHOUT_APPLICATION)));
    }

    private void stray(String application, String assessor, MessageCode code) {
        say(FindingCode.UNKNOWN_APPLICATION, application, assessor, Message.of(code, assessor, application));
    }

    /**
     * The panel of an application.
     *
     * @param application its reference
     * @param affiliations the organisations with which it is connected
     * @return its scores
     */
    public ScoringPanel panel(String application, Affiliations affiliations) {
        Map<String, Scorecard> counting = counting(application, affiliations);
        List<Seat> seats = new ArrayList<>();
        counting.forEach((assessor, card) -> seats.add(new SeatIntake(policy, card, findings::add).seat()));
        missing(application, affiliations, counting.keySet()).forEach(assessor -> seats.add(empty(assessor)));
        int lacking = least() - seats.size();
        for (int i = 0; i < lacking; i++) {
            seats.add(empty(Optional.empty()));
        }
        new SeatReport(policy, application, seats, findings::add).report();
        reportLack(application, affiliations, seats, lacking);
        return new ScoringPanel(application, seats);
    }

    /** Says that there are not as many assessors as must score, so that the total is never known. */
    private void reportLack(String application, Affiliations affiliations, List<Seat> seats, int lacking) {
        Set<String> off = conflicts.keptOff(application, affiliations, assessors.values());
        Set<String> free = new TreeSet<>(assessors.keySet());
        free.removeAll(off);
        seats.forEach(seat -> seat.assessor().ifPresent(free::remove));
        if (lacking > free.size()) {
            findings.add(new SelectionFinding(
                    FindingCode.PANEL_TOO_SMALL,
                    Optional.of(application),
                    Optional.empty(),
                    Message.of(MessageCode.PANEL_TOO_SMALL, application, lacking, free.size())));
        }
    }

    /** The cards that count, by assessors. */
    private Map<String, Scorecard> counting(String application, Affiliations affiliations) {
        Map<String, List<Scorecard>> byAssessor = cards.getOrDefault(application, List.of()).stream()
                .collect(Collectors.groupingBy(Scorecard::assessor, TreeMap::new, Collectors.toList()));
        Map<String, Scorecard> counting = new LinkedHashMap<>();
        byAssessor.forEach((assessor, some) -> {
            if (counts(application, affiliations, assessor, some)) {
                counting.put(assessor, some.get(0));
            }
        });
        return counting;
    }

    private boolean counts(String application, Affiliations affiliations, String id, List<Scorecard> some) {
        Assessor assessor = assessors.get(id);
        if (assessor == null) {
            say(
                    FindingCode.UNKNOWN_ASSESSOR,
                    application,
                    id,
                    Message.of(MessageCode.CARD_OF_UNKNOWN_ASSESSOR, id, application));
            return false;
        }
        if (!isAdmitted(application, id, conflicts.between(application, affiliations, assessor))) {
            return false;
        }
        boolean differ = some.stream().distinct().count() > 1;
        if (differ) {
            say(FindingCode.DUPLICATE_ID, application, id, Message.of(MessageCode.CARDS_DIFFER, id, application));
        }
        return !differ;
    }

    private boolean isAdmitted(String application, String assessor, Optional<Conflict> conflict) {
        boolean isOff = conflict.filter(conflicts::keepsOff).isPresent();
        conflict.ifPresent(each -> say(
                each.isSure() ? FindingCode.CONFLICT_OF_INTEREST : FindingCode.CONFLICT_NOT_KNOWN,
                application,
                assessor,
                Message.of(message(each, isOff), assessor, application, each.kind())));
        return !isOff;
    }

    private static MessageCode message(Conflict conflict, boolean isOff) {
        if (conflict.isSure()) {
            return MessageCode.KEPT_OFF;
        }
        return isOff ? MessageCode.KEPT_OFF_NOT_KNOWN : MessageCode.ADMITTED_NOT_KNOWN;
    }

    /** Where every assessor must score, those who have not and are not kept off. */
    private List<Optional<String>> missing(String application, Affiliations affiliations, Set<String> counting) {
        if (policy.panel().value().assessors().isPresent()) {
            return List.of();
        }
        Set<String> off = conflicts.keptOff(application, affiliations, assessors.values());
        return assessors.keySet().stream()
                .filter(each -> !off.contains(each) && !counting.contains(each))
                .map(Optional::of)
                .toList();
    }

    /** The fewest seats: those of the panel, and one more than are trimmed. */
    private int least() {
        return Math.max(
                policy.panel().value().assessors().orElse(1),
                2 * policy.aggregation().value().trimmed() + 1);
    }

    private Seat empty(Optional<String> assessor) {
        Map<String, ScoreRange> scores = new LinkedHashMap<>();
        for (ScoredCriterion criterion : policy.criteria()) {
            ScoreScale scale = criterion.scale().value();
            scores.put(criterion.token(), new ScoreRange(scale.lowest(), scale.highest()));
        }
        return new Seat(assessor, scores, Knowledge.notAsked());
    }

    private void say(FindingCode code, String application, String assessor, Message message) {
        findings.add(new SelectionFinding(code, Optional.of(application), Optional.of(assessor), message));
    }
}
