package org.openktp.rules.lifecycle.replay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.rule.InForce;

/** What has to be remembered of a history because guards of a scheme ask for it, and how it becomes their facts. */
final class Memory {

    /** Facts of an event that no event brings along. */
    private static final Set<String> FOLLOW = Set.of(HistoryFacts.EVENT_DATE.id(), HistoryFacts.REPEATED.id());

    private final List<Fact<?>> brought;
    private final Map<String, Fact<LocalDate>> dates = new TreeMap<>();
    private final Map<Lifecycle, Fact<State>> states = new LinkedHashMap<>();
    private final Set<String> repeatable;
    private final Set<String> dayBound;
    private final Set<String> moving;

    Memory(Scheme scheme) {
        Map<String, Fact<?>> asked = Fact.byId(arrows(scheme).flatMap(Memory::facts));
        for (EventType event : scheme.events()) {
            Fact<LocalDate> date = HistoryFacts.date(event);
            if (asked.remove(date.id(), date)) {
                dates.put(event.token(), date);
            }
        }
        for (Lifecycle lifecycle : scheme.lifecycles()) {
            Fact<State> state = HistoryFacts.state(lifecycle);
            if (asked.remove(state.id(), state)) {
                states.put(lifecycle, state);
            }
        }
        asked.remove(HistoryFacts.EVENT_DATE.id(), HistoryFacts.EVENT_DATE);
        asked.remove(HistoryFacts.REPEATED.id(), HistoryFacts.REPEATED);
        requireKnown(scheme, asked.keySet());
        brought = List.copyOf(asked.values());
        repeatable = on(scheme, arrow -> facts(arrow).anyMatch(HistoryFacts.REPEATED::equals));
        moving = on(scheme, arrow -> !arrow.from().equals(arrow.to()));
        dayBound = on(
                scheme,
                arrow -> facts(arrow).anyMatch(HistoryFacts.EVENT_DATE::equals)
                        || arrow.guards().stream()
                                .anyMatch(guard -> !guard.inForce().equals(InForce.unbounded())));
    }

    /** The events with an arrow of some kind. */
    private static Set<String> on(Scheme scheme, Predicate<Transition> kind) {
        return arrows(scheme).filter(kind).map(arrow -> arrow.on().token()).collect(Collectors.toSet());
    }

    private static Stream<Transition> arrows(Scheme scheme) {
        return scheme.lifecycles().stream().flatMap(each -> each.transitions().stream());
    }

    private static Stream<Fact<?>> facts(Transition arrow) {
        return arrow.rules().facts().values().stream();
    }

    private static void requireKnown(Scheme scheme, Set<String> asked) {
        asked.stream()
                .filter(id -> id.startsWith("date.") || id.startsWith("state.") || FOLLOW.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("a guard of scheme " + scheme.id() + " asks for " + id
                            + ", which follows from no event or lifecycle of it as they are there");
                });
    }

    /** Whether what an event does, or leaves behind, depends on its day. */
    boolean mindsDay(Happening happening) {
        return dayBound.contains(happening.type()) || dates.containsKey(happening.type());
    }

    /** Whether an event can leave anything behind that matters to another: a state, a date, that it was, or a fact. */
    boolean leavesTrace(Happening happening) {
        String event = happening.type();
        return dates.containsKey(event)
                || repeatable.contains(event)
                || moving.contains(event)
                || brought.stream().anyMatch(fact -> brings(happening, fact));
    }

    private static <T> boolean brings(Happening happening, Fact<T> fact) {
        return !fact.id().startsWith(HistoryFacts.OF_THE_EVENT)
                && !happening.facts().of(fact).equals(Knowledge.<T>notAsked());
    }

    /** The facts for the guards of an event: what was known, what it brings along, and what follows from the history. */
    FactSheet sheet(Place place, Happening happening, LocalDate day) {
        FactSheet.Builder sheet = FactSheet.builder();
        brought.forEach(fact -> keep(sheet, fact, place.facts(), happening.facts()));
        dates.forEach((event, fact) -> sheet.put(
                fact,
                Optional.ofNullable(place.dates().get(event))
                        .map(Knowledge::known)
                        .orElseGet(Knowledge::notApplicable)));
        states.forEach(
                (lifecycle, fact) -> sheet.put(fact, Knowledge.known(lifecycle.state(place.state(lifecycle.id())))));
        sheet.put(HistoryFacts.EVENT_DATE, Knowledge.known(day));
        sheet.put(
                HistoryFacts.REPEATED, Knowledge.known(place.seen().contains(name(happening)) ? YesNo.YES : YesNo.NO));
        return sheet.build();
    }

    /** The place after an event was taken or remarked. */
    Place after(Place place, Happening happening, LocalDate day) {
        FactSheet.Builder known = FactSheet.builder();
        brought.stream()
                .filter(fact -> !fact.id().startsWith(HistoryFacts.OF_THE_EVENT))
                .forEach(fact -> keep(known, fact, place.facts(), happening.facts()));
        Place after = place.knowing(known.build());
        if (dates.containsKey(happening.type())) {
            after = after.dated(happening.type(), day);
        }
        return repeatable.contains(happening.type()) ? after.having(name(happening)) : after;
    }

    private static <T> void keep(FactSheet.Builder sheet, Fact<T> fact, FactSheet before, FactSheet brought) {
        Knowledge<T> news = brought.of(fact);
        sheet.put(fact, news.equals(Knowledge.<T>notAsked()) ? before.of(fact) : news);
    }

    private static List<String> name(Happening happening) {
        return List.of(happening.type(), happening.key().map(key -> "=" + key).orElse(""));
    }
}
