package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.text.TextPattern;

/** Conditions of every kind on some facts. */
final class RandomConditions {

    private static final List<String> PATTERNS =
            List.of("a", "a.*", ".*a", "a+", ".a?", "a{2}", "(a|.{2})", "[^a]+", ".{1,2}", "a[^a]*a", ".");

    private final List<RandomFact<?>> facts;
    private final List<RandomFact<?>> comparable;
    private final boolean inMonths;
    private final Choices choices;

    RandomConditions(List<RandomFact<?>> facts, Choices choices) {
        this.facts = facts;
        this.choices = choices;
        this.comparable = choices.of(facts.stream()
                .map(fact -> facts.stream()
                        .filter(other -> suits(fact.fact(), other.fact()))
                        .<RandomFact<?>>map(other -> other)
                        .toList())
                .toList());
        this.inMonths = choices.oneIn(2);
    }

    private static boolean suits(Fact<?> fact, Fact<?> other) {
        return fact.domain().isOrdered()
                && fact.domain().getClass() == other.domain().getClass()
                && other.domain().isOrdered();
    }

    Condition of(int depth) {
        return switch (depth == 0 ? 0 : choices.below(8)) {
            case 4 -> Condition.not(of(depth - 1));
            case 5 -> new AllOf(parts(depth, 0));
            case 6 -> new AnyOf(parts(depth, 0));
            case 7 -> atLeast(depth);
            default -> choices.oneIn(30) ? Condition.always() : atom();
        };
    }

    private Condition atLeast(int depth) {
        List<Condition> parts = parts(depth, 1);
        return new AtLeastOf(1 + choices.below(parts.size()), parts);
    }

    private List<Condition> parts(int depth, int least) {
        List<Condition> parts = new ArrayList<>();
        IntStream.range(0, least + choices.below(4 - least)).forEach(part -> parts.add(of(depth - 1)));
        return parts;
    }

    Condition atom() {
        return comparable.size() > 1 && choices.oneIn(3) ? comparison() : atom(choices.of(facts));
    }

    /** A comparison of two neighbours, in months always of the later with the earlier; in anything else of any two. */
    Condition comparison() {
        if (comparable.size() < 2) {
            return size();
        }
        int left = choices.below(comparable.size());
        int right = left == 0 ? 1 : left - 1;
        if (comparable.get(left).fact().domain() instanceof DateRange && inMonths) {
            return comparison(
                    comparable.get(Math.max(left, right)).fact(),
                    comparable.get(Math.min(left, right)).fact());
        }
        right = (left + 1 + choices.below(comparable.size() - 1)) % comparable.size();
        return comparison(comparable.get(left).fact(), comparable.get(right).fact());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both have values of one type, in an order
    private Condition comparison(Fact<?> one, Fact<?> other) {
        Offset offset = offset(one);
        return new Comparison(one, choices.of(relations(offset)), other, offset);
    }

    /** Whether days are exactly so many months apart is refused. */
    private static List<Relation> relations(Offset offset) {
        if (offset.unit() != Offset.Unit.MONTHS) {
            return List.of(Relation.values());
        }
        return offset.amount() > 0
                ? List.of(Relation.AT_LEAST, Relation.BELOW)
                : List.of(Relation.AT_MOST, Relation.ABOVE);
    }

    /** Days and months are never mixed: what mixes them is refused. */
    private Offset offset(Fact<?> fact) {
        if (fact.domain() instanceof IntegerRange) {
            return Offset.of(choices.below(5) - 2);
        }
        if (fact.domain() instanceof DateRange) {
            return inMonths ? Offset.months(choices.of(List.of(1, -1))) : Offset.days(choices.below(7) - 3);
        }
        return Offset.NONE;
    }

    /** The size of a set, or where there is no set anything else. */
    Condition size() {
        return facts.stream()
                .filter(fact -> fact.fact().domain() instanceof SetOf<?>)
                .findFirst()
                .map(this::size)
                .orElseGet(() -> of(2));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // for sets only
    private Condition size(RandomFact<?> fact) {
        int least = choices.below(4);
        return new SizeInRange(fact.fact(), least, most(least));
    }

    private OptionalInt most(int least) {
        return choices.oneIn(3) ? OptionalInt.empty() : OptionalInt.of(least + choices.below(2));
    }

    private <T> Condition atom(RandomFact<T> random) {
        if (choices.oneIn(6)) {
            return Condition.hasValue(random.fact());
        }
        if (random.fact().domain() instanceof Text) {
            return text(random);
        }
        boolean plain = choices.oneIn(3) || (random.fact().domain() instanceof CodeList<?> codes && codes.isOpen());
        if (plain) {
            return Condition.isIn(random.fact(), choices.some(random.values(), 1));
        }
        return random.fact().domain() instanceof SetOf<?> ? set(random) : range(random);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // for values in an order only
    private <T> Condition range(RandomFact<T> random) {
        List<T> pool = random.fact().domain() instanceof CodeList<?> ? random.values() : random.around();
        List<T> ends = choices.ends(pool);
        int sides = choices.below(4);
        return new InRange(
                random.fact(),
                sides == 0 ? Optional.empty() : Optional.of(bound(ends.get(0))),
                sides == 1 ? Optional.empty() : Optional.of(bound(ends.get(1))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // for values in an order only
    private Bound<?> bound(Object end) {
        return new Bound((Comparable) end, choices.oneIn(2));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // for sets only
    private Condition set(RandomFact<?> random) {
        if (choices.oneIn(3)) {
            return size(random);
        }
        List<?> codes = ((SetOf<?>) random.fact().domain()).elements().values();
        Set<?> some = new HashSet<>(choices.some(codes.subList(0, codes.size() - choices.below(2)), 1));
        return new Includes(random.fact(), some, choices.of(List.of(Includes.Share.values())));
    }

    @SuppressWarnings("unchecked") // for texts only
    private Condition text(RandomFact<?> random) {
        Fact<String> fact = (Fact<String>) random.fact();
        int least = choices.below(2);
        return switch (choices.below(3)) {
            case 0 -> Condition.isIn(fact, choices.some(List.of("a", "aa"), 1));
            case 1 -> new Matches(fact, TextPattern.of(choices.of(PATTERNS)));
            default -> new WordCount(fact, choices.of(List.of(WordCounting.values())), least, most(least));
        };
    }
}
