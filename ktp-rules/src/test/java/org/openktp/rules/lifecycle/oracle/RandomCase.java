package org.openktp.rules.lifecycle.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.oracle.Choices;
import org.openktp.rules.rule.Requirement;

/** A scheme, a history, a day and an instant. */
record RandomCase(Scheme scheme, History history, LocalDate asOf, Instant knownAt) {

    static RandomCase of(Choices choices) {
        Scheme scheme = RandomScheme.of(choices);
        History history = RandomHistory.of(choices, scheme);
        LocalDate asOf = RandomGuards.FIRST.plusDays(2 + choices.below(2 * RandomGuards.DAYS));
        int last = RandomHistory.INSTANTS - 1;
        int instant = choices.oneIn(3) ? choices.below(last) : last;
        return new RandomCase(scheme, history, asOf, RandomHistory.instant(instant));
    }

    static RandomCase ofSeed(long seed) {
        return of(Choices.ofSeed(seed));
    }

    static Arbitrary<RandomCase> arbitrary() {
        return Arbitraries.integers()
                .between(0, Choices.BOUND - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofSize(Choices.LENGTH)
                .map(Choices::new)
                .map(RandomCase::of);
    }

    RandomCase with(List<? extends Entry> entries) {
        return new RandomCase(scheme, new History(List.copyOf(entries)), asOf, knownAt);
    }

    RandomCase asOf(LocalDate day) {
        return new RandomCase(scheme, history, day, knownAt);
    }

    RandomCase knownAt(Instant instant) {
        return new RandomCase(scheme, history, asOf, instant);
    }

    Outline naively() {
        return NaiveReplay.standing(scheme, history, asOf, knownAt);
    }

    Outline replayed() {
        return Outline.of(standing());
    }

    Standing standing() {
        return Replay.of(scheme).standing(history, asOf, knownAt);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("", "as of " + asOf + " known at " + knownAt));
        scheme.lifecycles().stream()
                .flatMap(each -> each.transitions().stream())
                .forEach(arrow -> {
                    lines.add(arrow.toString());
                    arrow.guards().forEach(guard -> lines.add("    " + text(guard)));
                });
        history.entries().forEach(entry -> lines.add(entry.toString()));
        return String.join("\n", lines);
    }

    private static String text(Requirement guard) {
        return guard.id() + " " + guard.severity() + " " + guard.inForce().describe() + ": if "
                + guard.applicability().canonical() + " then "
                + guard.requirement().canonical();
    }
}
