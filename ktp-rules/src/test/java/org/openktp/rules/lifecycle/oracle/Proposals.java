package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.Transition;

/** What an event may bring along to follow an arrow, or to be refused: answers near to where its guards draw the line. */
final class Proposals {

    private final LocalDate day;
    private final List<Condition> conditions;
    private final Map<String, Fact<?>> brought = new LinkedHashMap<>();

    /** From where a path has led, for an event that falls on a day. */
    Proposals(NaivePath path, LocalDate day, Transition arrow) {
        this.day = day;
        this.conditions = arrow.guards().stream()
                .flatMap(guard -> Stream.of(guard.applicability(), guard.requirement()))
                .toList();
        conditions.stream()
                .flatMap(Truth::facts)
                .filter(fact -> !path.follows(fact))
                .forEach(fact -> brought.putIfAbsent(fact.id(), fact));
    }

    /** Sheets on which every fact that the event has to bring is answered. */
    List<FactSheet> sheets() {
        List<FactSheet> sheets = List.of(FactSheet.empty());
        for (Fact<?> fact : brought.values()) {
            sheets =
                    sheets.stream().flatMap(sheet -> with(sheet, fact).stream()).toList();
        }
        return sheets;
    }

    private <T> List<FactSheet> with(FactSheet sheet, Fact<T> fact) {
        List<FactSheet> more = new ArrayList<>();
        for (T value : values(fact)) {
            more.add(copy(sheet).put(fact, Knowledge.known(value)).build());
        }
        if (fact.notApplicable().isPresent()) {
            more.add(copy(sheet).put(fact, Knowledge.notApplicable()).build());
        }
        return more;
    }

    private FactSheet.Builder copy(FactSheet sheet) {
        FactSheet.Builder copy = FactSheet.builder();
        brought.values().forEach(fact -> put(copy, fact, sheet));
        return copy;
    }

    private static <T> void put(FactSheet.Builder copy, Fact<T> fact, FactSheet sheet) {
        copy.put(fact, sheet.of(fact));
    }

    @SuppressWarnings("unchecked") // conditions on a fact name values of it
    private <T> List<T> values(Fact<T> fact) {
        if (fact.domain() instanceof CodeList<T> codes) {
            return codes.values();
        }
        Set<Object> near = new LinkedHashSet<>();
        if (fact.domain() instanceof DateRange) {
            near.addAll(around(day));
        }
        conditions.stream().flatMap(Proposals::atoms).forEach(atom -> constants(fact, atom)
                .forEach(value -> near.addAll(around(value))));
        return near.stream()
                .map(value -> (T) value)
                .filter(fact.domain()::contains)
                .toList();
    }

    private static Stream<Condition> atoms(Condition condition) {
        List<Condition> parts = Truth.parts(condition);
        return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(Proposals::atoms);
    }

    private static List<Object> constants(Fact<?> fact, Condition atom) {
        List<Object> constants = new ArrayList<>();
        if (atom instanceof IsIn<?> in && in.fact().equals(fact)) {
            constants.addAll(in.values());
        }
        if (atom instanceof InRange<?> range && range.fact().equals(fact)) {
            Stream.of(range.from(), range.to()).flatMap(Optional::stream).forEach(end -> constants.add(end.value()));
        }
        return constants;
    }

    private static List<Object> around(Object value) {
        if (value instanceof LocalDate date) {
            return List.of(date, date.minusDays(1), date.plusDays(1));
        }
        return value instanceof Integer number ? List.of(number, number - 1, number + 1) : List.of(value);
    }
}
