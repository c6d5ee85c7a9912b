package org.openktp.rules.lifecycle.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Amendment;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.history.Retraction;
import org.openktp.rules.lifecycle.oracle.NaivePath.Passed;
import org.openktp.rules.lifecycle.replay.Remarked;

/** Replays that are wrong on purpose, each in one way. */
enum WrongReplay {
    EVERYTHING_KNOWN(each -> each.knownAt(Instant.MAX).naively()),
    KNOWN_INSTANT_LEFT_OUT(each -> each.knownAt(each.knownAt().minusNanos(1)).naively()),
    DAY_ASKED_LEFT_OUT(each -> each.asOf(each.asOf().minusDays(1)).naively()),
    DAY_AFTER_INCLUDED(each -> each.asOf(each.asOf().plusDays(1)).naively()),
    CORRECTIONS_IGNORED(each -> without(each, entry -> entry instanceof Correction)),
    RETRACTIONS_IGNORED(each -> without(each, entry -> entry instanceof Retraction)),
    /** What is taken back stays so, whatever becomes of the retraction. */
    RETRACTIONS_FINAL(each -> without(
            each, entry -> entry instanceof Retraction again && find(each, again.target()) instanceof Retraction)),
    /** An amendment that arrives before what it amends goes lost. */
    AMENDMENTS_FIRST_LOST(each -> without(each, entry -> isBeforeTarget(each, entry))),
    LAST_ARRIVED_CORRECTION_HOLDS(each -> without(each, entry -> isFollowed(each, entry))),
    LAST_ARRIVED_OF_ONE_ID_HOLDS(each -> {
        Map<String, Entry> last = new HashMap<>();
        each.history().entries().forEach(entry -> last.put(entry.id(), entry));
        return each.with(List.copyOf(last.values())).naively();
    }),
    DUPLICATES_COUNT_TWICE(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        List<Held> held(List<Entry> entries, Instant knownAt) {
            List<Held> held = new ArrayList<>();
            super.held(entries, knownAt)
                    .forEach(one -> entries.stream().filter(one.event()::equals).forEach(entry -> held.add(one)));
            return held;
        }
    })),
    RECORDED_BEFORE_EFFECTIVE(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        Comparator<Placed> order() {
            return Comparator.comparing(Placed::held, sameDay());
        }
    })),
    SAME_DAY_AS_ARRIVED(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        Comparator<Held> sameDay() {
            return Comparator.comparing(held -> each.history().entries().indexOf(held.event()));
        }
    })),
    CORRECTED_LOSES_ITS_PLACE(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        Comparator<Held> sameDay() {
            return Comparator.comparing((Held held) -> held.correction()
                            .map(Correction::recorded)
                            .orElse(held.event().recorded()))
                    .thenComparing(super.sameDay());
        }
    })),
    PARTIAL_ON_FIRST_DAY(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        List<LocalDate> days(PartialDate date) {
            return List.of(date.earliest());
        }
    })),
    PARTIAL_ON_LAST_DAY(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        List<LocalDate> days(PartialDate date) {
            return List.of(date.latest());
        }
    })),
    GUARDS_IGNORED(each -> opening(
            each,
            guards -> guards.arrows().isEmpty()
                    ? guards.open()
                    : Set.of(Optional.of(guards.arrows().get(0))))),
    UNDECIDED_AS_REFUSED(
            each -> opening(each, guards -> guards.open().size() == 1 ? guards.open() : Set.of(Optional.empty()))),
    UNDECIDED_AS_TAKEN(each -> opening(each, guards -> {
        Set<Optional<Transition>> open = new LinkedHashSet<>(guards.open());
        open.removeIf(arrow -> open.size() > 1 && arrow.isEmpty());
        return open;
    })),
    /** Guards by the law of the day asked about, and not of that of the event. */
    LAW_OF_THE_DAY_ASKED(each -> by(each, new NaiveReplay(each.scheme()) {
        @Override
        NaiveGuards guards(List<Transition> arrows, Happening happening, LocalDate day, NaivePath path) {
            return new NaiveGuards(arrows, each.asOf(), fact -> path.known(fact, happening, day));
        }
    })),
    FACTS_FORGOTTEN(each -> remembering(
            each,
            (passed, next) -> passed(
                    passed,
                    one -> true,
                    one -> new Passed(
                            Happening.of(one.happening().type(), one.day().toString()), one.day(), one.move())))),
    REFUSED_COUNTED(each -> remembering(
            each,
            (passed, next) -> passed(
                    passed, one -> !one.counts(), one -> new Passed(one.happening(), one.day(), new Remarked())))),
    KEY_IGNORED(each -> remembering(
            each,
            (passed, next) -> passed(
                    passed,
                    one -> true,
                    one -> new Passed(keyed(one.happening(), next.key()), one.day(), one.move()))));

    private final Function<RandomCase, Outline> says;

    WrongReplay(Function<RandomCase, Outline> says) {
        this.says = says;
    }

    Outline standing(RandomCase each) {
        return says.apply(each);
    }

    private static Outline by(RandomCase each, NaiveReplay replay) {
        return replay.standing(each.history().entries(), each.asOf(), each.knownAt());
    }

    private static Outline without(RandomCase each, Predicate<Entry> leftOut) {
        return each.with(each.history().entries().stream()
                        .filter(leftOut.negate())
                        .toList())
                .naively();
    }

    private static Entry find(RandomCase each, String id) {
        return each.history().entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Retraction(id, Instant.MAX, id));
    }

    private static boolean isBeforeTarget(RandomCase each, Entry entry) {
        List<Entry> entries = each.history().entries();
        return entry instanceof Amendment amendment
                && entries.indexOf(find(each, amendment.target())) > entries.indexOf(entry);
    }

    /** Whether another correction of the same event arrives later. */
    private static boolean isFollowed(RandomCase each, Entry entry) {
        List<Entry> entries = each.history().entries();
        return entry instanceof Correction correction
                && entries.subList(entries.indexOf(entry) + 1, entries.size()).stream()
                        .anyMatch(later -> later instanceof Correction other
                                && other.target().equals(correction.target()));
    }

    private static Outline opening(RandomCase each, Function<NaiveGuards, Set<Optional<Transition>>> open) {
        return by(each, new NaiveReplay(each.scheme()) {
            @Override
            Set<Optional<Transition>> open(NaiveGuards guards) {
                return open.apply(guards);
            }
        });
    }

    /** What has passed as it is remembered for the guards of another happening. */
    private interface Memory {
        List<Passed> of(List<Passed> passed, Happening next);
    }

    private static Outline remembering(RandomCase each, Memory memory) {
        Scheme scheme = each.scheme();
        return by(each, new NaiveReplay(scheme) {
            @Override
            NaiveGuards guards(List<Transition> arrows, Happening happening, LocalDate day, NaivePath path) {
                NaivePath remembered = new NaivePath(scheme, memory.of(path.passed(), happening));
                return super.guards(arrows, happening, day, remembered);
            }
        });
    }

    private static List<Passed> passed(List<Passed> passed, Predicate<Passed> which, Function<Passed, Passed> how) {
        return passed.stream()
                .map(each -> which.test(each) ? how.apply(each) : each)
                .toList();
    }

    private static Happening keyed(Happening happening, Optional<String> key) {
        return new Happening(happening.type(), key, happening.effective(), happening.facts());
    }
}
