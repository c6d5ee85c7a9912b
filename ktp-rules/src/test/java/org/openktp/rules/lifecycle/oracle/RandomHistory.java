package org.openktp.rules.lifecycle.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.history.Retraction;
import org.openktp.rules.oracle.Choices;

/** A few events, likely and unlikely ones, and amendments of them and of one another, in any order of arrival. */
final class RandomHistory {

    /** Instants at which things are recorded: few, so that many are recorded at once. */
    static final int INSTANTS = 8;

    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2024, 2), YearMonth.of(2024, 3));

    private final Choices choices;
    private final Scheme scheme;
    private final List<Entry> entries = new ArrayList<>();
    private LocalDate day = RandomGuards.FIRST;
    private State guess;
    private int months;

    private RandomHistory(Choices choices, Scheme scheme) {
        this.choices = choices;
        this.scheme = scheme;
        this.guess = scheme.lifecycles().get(0).initial();
        this.months = Math.max(0, choices.below(5) - 2);
    }

    static History of(Choices choices, Scheme scheme) {
        RandomHistory random = new RandomHistory(choices, scheme);
        for (int events = 2 + choices.below(6); events > 0; events--) {
            random.entries.add(new Event(random.id(), random.instant(), random.happening()));
        }
        for (int amendments = choices.below(6); amendments > 0; amendments--) {
            random.entries.add(random.amendment());
        }
        for (int spoilt = Math.max(0, choices.below(6) - 3); spoilt > 0; spoilt--) {
            random.entries.add(random.again(choices.of(random.entries)));
        }
        return new History(choices.some(random.entries, random.entries.size()));
    }

    static Instant instant(int number) {
        return RandomGuards.FIRST
                .plusDays(2L * number)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private Instant instant() {
        return instant(choices.below(INSTANTS));
    }

    /** Identifiers in another order than that in which they are made. */
    private String id() {
        return Character.toString('z' - entries.size() * 7 % 26) + entries.size();
    }

    /** An amendment of anything so far, itself and what is not there included. */
    private Entry amendment() {
        String id = id();
        String target =
                switch (choices.below(20)) {
                    case 0 -> "nothing";
                    case 1 -> id;
                    case 2, 3, 4, 5 -> entries.get(entries.size() - 1).id();
                    default -> choices.of(entries).id();
                };
        return choices.oneIn(2)
                ? new Correction(id, instant(), target, happening())
                : new Retraction(id, instant(), target);
    }

    /** The same entry once more, or another under its identifier; an earlier amendment may come to name a later one. */
    private Entry again(Entry entry) {
        return switch (choices.below(4)) {
            case 0 -> new Event(entry.id(), instant(), happening());
            case 1 -> new Retraction("y" + entries.size(), instant(), "y" + (entries.size() + choices.below(2)));
            default -> entry;
        };
    }

    private Happening happening() {
        EventType event = event();
        String token = choices.oneIn(14) ? "no-such-event" : event.token();
        day = choices.oneIn(4) ? anyDay() : day.plusDays(choices.below(3));
        Optional<String> key = choices.oneIn(3) ? Optional.of("key-" + choices.below(2)) : Optional.empty();
        return new Happening(token, key, effective(), facts());
    }

    /** Known to the day but for a month or two, or one year, which have days enough together. */
    private PartialDate effective() {
        if (months == 0 || !choices.oneIn(3)) {
            return PartialDate.of(day);
        }
        if (months == 2 && choices.oneIn(4)) {
            months = 0;
            return PartialDate.of(Year.of(2024));
        }
        months--;
        return PartialDate.of(choices.of(MONTHS));
    }

    private LocalDate anyDay() {
        return RandomGuards.FIRST.plusDays(choices.below(RandomGuards.DAYS));
    }

    /** Mostly one that can happen where things may stand by now. */
    private EventType event() {
        if (choices.oneIn(4)) {
            return choices.of(scheme.events());
        }
        Lifecycle lifecycle = choices.of(scheme.lifecycles());
        List<Transition> leaving = lifecycle.transitions(guess);
        List<Transition> likely = leaving.isEmpty() ? lifecycle.transitions(lifecycle.initial()) : leaving;
        Transition arrow = choices.of(likely.isEmpty() ? lifecycle.transitions() : likely);
        guess = arrow.to();
        return arrow.on();
    }

    private FactSheet facts() {
        FactSheet.Builder facts = FactSheet.builder();
        if (choices.oneIn(2)) {
            facts.put(RandomGuards.SIGNED, known(RandomGuards.SIGNED, Arrays.asList(YesNo.values())));
        }
        if (choices.oneIn(4)) {
            facts.put(RandomGuards.PAID, known(RandomGuards.PAID, Arrays.asList(YesNo.values())));
        }
        if (choices.oneIn(3)) {
            facts.put(RandomGuards.GRADE, known(RandomGuards.GRADE, List.of("a", "b", "c")));
        }
        return facts.build();
    }

    private <T> Knowledge<T> known(Fact<T> fact, List<T> values) {
        return switch (choices.below(7)) {
            case 4 -> Knowledge.unknown();
            case 5 -> Knowledge.oneOf(choices.some(values, 2));
            case 6 -> fact.notApplicable().isPresent() ? Knowledge.notApplicable() : Knowledge.declined();
            default -> Knowledge.known(choices.of(values));
        };
    }
}
