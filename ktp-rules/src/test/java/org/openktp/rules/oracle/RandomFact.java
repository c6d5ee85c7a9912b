package org.openktp.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;

/**
 * A fact over a small domain, and something known of it.
 *
 * @param fact the fact
 * @param values values to name, all in the domain; those with an order in their order
 * @param around the same and, where they have an order, some on either side outside the domain
 * @param known what is known
 */
record RandomFact<T>(Fact<T> fact, List<T> values, List<T> around, Knowledge<T> known) {

    /** What kinds of facts there are, by their domains. */
    enum Kind {
        CODE,
        OPEN_CODE,
        INTEGER,
        DATE,
        SET,
        TEXT
    }

    static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final List<String> UNLISTED = List.of("x", "y");
    private static final List<String> NAMES = List.of("q", "s", "p", "r");

    /** Days at the ends of months, of which some fall on one day when moved by a month. */
    private static final List<DateRange> DAYS = List.of(
            days("2024-01-29", "2024-02-01"),
            days("2024-02-27", "2024-03-02"),
            days("2024-03-29", "2024-04-01"),
            days("2023-02-26", "2023-03-01"),
            days("2024-01-28", "2024-03-03"));

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    /** A fact of a kind, with a domain of at most so many values where a smaller one is to be had. */
    static RandomFact<?> of(Kind kind, int number, int most, Choices choices) {
        String id = NAMES.get(number);
        return switch (kind) {
            case CODE -> codes(id, choices);
            case OPEN_CODE -> openCodes(id, choices);
            case INTEGER -> integers(id, choices);
            case DATE -> dates(id, most, choices);
            case SET -> sets(id, choices);
            case TEXT -> texts(id, choices);
        };
    }

    private static RandomFact<String> codes(String id, Choices choices) {
        List<String> codes = CODES.subList(0, 2 + choices.below(3));
        return make(
                id,
                CodeList.ranked(codes),
                codes,
                Stream.of(List.of("A"), codes, List.of("z"))
                        .flatMap(List::stream)
                        .toList(),
                choices);
    }

    private static RandomFact<String> openCodes(String id, Choices choices) {
        List<String> codes = CODES.subList(0, 1 + choices.below(2));
        List<String> named = new ArrayList<>(codes);
        named.addAll(UNLISTED);
        return make(id, CodeList.open(codes, "~"), named, named, choices);
    }

    private static RandomFact<Integer> integers(String id, Choices choices) {
        int least = choices.below(3) - 1;
        int greatest = least + 1 + choices.below(4);
        List<Integer> values = IntStream.rangeClosed(least, greatest).boxed().toList();
        List<Integer> around =
                IntStream.rangeClosed(least - 1, greatest + 2).boxed().toList();
        return make(id, new IntegerRange(least, greatest), values, around, choices);
    }

    private static RandomFact<LocalDate> dates(String id, int most, Choices choices) {
        DateRange days = choices.of(most < 36 ? DAYS.subList(0, 4) : DAYS);
        List<LocalDate> values =
                days.first().datesUntil(days.last().plusDays(1)).toList();
        List<LocalDate> around =
                days.first().minusDays(2).datesUntil(days.last().plusDays(3)).toList();
        return make(id, days, values, around, choices);
    }

    private static RandomFact<Set<String>> sets(String id, Choices choices) {
        SetOf<String> domain = new SetOf<>(CodeList.of(CODES.subList(0, 2 + choices.below(3))));
        List<Set<String>> values = Answers.subsets(domain.elements().values());
        return make(id, domain, values, values, choices);
    }

    private static RandomFact<String> texts(String id, Choices choices) {
        List<String> values = List.of("a", "aa", "b a", "-", "a-a b");
        return make(id, new Text(), values, values, choices);
    }

    private static <T> RandomFact<T> make(
            String id, Domain<T> domain, List<T> values, List<T> around, Choices choices) {
        Fact<T> fact = Fact.of(id, "fact " + id, "Which " + id + "?", domain);
        fact = choices.oneIn(2) ? fact.orNotApplicable("does not apply") : fact;
        return new RandomFact<>(fact, values, around, RandomKnowledge.of(fact, values, around, choices));
    }

    /** How many answers it has at most, less where something is known. */
    int answers() {
        return fact.domain() instanceof Text
                ? 12
                : Answers.of(fact, List.of(), known).size();
    }
}
