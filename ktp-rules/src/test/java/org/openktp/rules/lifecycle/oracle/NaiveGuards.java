package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Severity;

/**
 * The arrows that an event could follow on one day, by every answer that the facts of their guards may still have: of each
 * answer to all of them, either one arrow is open or none is.
 */
final class NaiveGuards {

    private final List<Transition> arrows;
    private final LocalDate day;
    private final List<Truth> completions = new ArrayList<>();

    NaiveGuards(List<Transition> arrows, LocalDate day, Function<Fact<?>, Knowledge<?>> known) {
        this.arrows = arrows;
        this.day = day;
        Map<String, Fact<?>> facts = new HashMap<>();
        arrows.stream()
                .flatMap(this::guards)
                .flatMap(guard -> Stream.of(guard.applicability(), guard.requirement()))
                .flatMap(Truth::facts)
                .forEach(fact -> facts.put(fact.id(), fact));
        complete(List.copyOf(facts.values()), new HashMap<>(), known);
    }

    /** Those that are the law of the day and have to be met. */
    private Stream<Requirement> guards(Transition arrow) {
        return arrow.guards().stream().filter(guard -> guard.severity() == Severity.MANDATORY && inForce(guard, day));
    }

    private static boolean inForce(Requirement guard, LocalDate day) {
        return guard.inForce().from().filter(from -> day.isBefore(from.value())).isEmpty()
                && guard.inForce()
                        .until()
                        .filter(until -> day.isAfter(until.value()))
                        .isEmpty();
    }

    private void complete(
            List<Fact<?>> facts, Map<String, Optional<Object>> answers, Function<Fact<?>, Knowledge<?>> known) {
        if (facts.isEmpty()) {
            completions.add(new Truth(Map.copyOf(answers)));
            return;
        }
        Fact<?> first = facts.get(0);
        for (Optional<Object> answer : answers(first, known.apply(first))) {
            answers.put(first.id(), answer);
            complete(facts.subList(1, facts.size()), answers, known);
        }
    }

    /** Every answer that what is known leaves open; those that a fact may not have at all are no answers. */
    private static List<Optional<Object>> answers(Fact<?> fact, Knowledge<?> known) {
        List<Optional<Object>> answers = new ArrayList<>();
        known.value().ifPresent(value -> answers.add(Optional.of(value)));
        if (answers.isEmpty() && !(known instanceof NotApplicable)) {
            values(fact.domain())
                    .filter(value -> admits(known, value))
                    .forEach(value -> answers.add(Optional.of(value)));
        }
        if (known.admitsNotApplicable() && fact.notApplicable().isPresent()) {
            answers.add(Optional.empty());
        }
        return answers;
    }

    private static Stream<?> values(Domain<?> domain) {
        if (domain instanceof CodeList<?> codes) {
            return codes.values().stream();
        }
        if (domain instanceof IntegerRange range) {
            return IntStream.rangeClosed(range.least(), range.greatest()).boxed();
        }
        throw new IllegalArgumentException("domain " + domain.canonical() + " must be one whose values are few");
    }

    @SuppressWarnings("unchecked") // what is known of a fact is about its own values
    private static <T> boolean admits(Knowledge<T> known, Object value) {
        return known.admits((T) value);
    }

    List<Transition> arrows() {
        return arrows;
    }

    /** The arrow that is open for each answer, and empty for an answer that leaves none open. */
    Set<Optional<Transition>> open() {
        Set<Optional<Transition>> open = new LinkedHashSet<>();
        for (Truth truth : completions) {
            List<Transition> these = arrows.stream()
                    .filter(arrow -> guards(arrow).noneMatch(guard -> isUnmet(guard, truth)))
                    .toList();
            open.add(these.stream().findFirst());
            if (these.size() > 1) {
                throw new IllegalStateException("both " + these + " are open");
            }
        }
        return open;
    }

    /** The identifiers of the guards that have to be met and may not be. */
    Set<String> unmet() {
        return arrows.stream()
                .flatMap(this::guards)
                .filter(guard -> completions.stream().anyMatch(truth -> isUnmet(guard, truth)))
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    private static boolean isUnmet(Requirement guard, Truth truth) {
        return truth.holds(guard.applicability()) && !truth.holds(guard.requirement());
    }
}
