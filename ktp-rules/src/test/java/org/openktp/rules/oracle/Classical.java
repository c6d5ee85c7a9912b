package org.openktp.rules.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.condition.WordCount;

/** What conditions mean, said once more: true or false of values, with the means of the platform alone. */
final class Classical {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private Classical() {}

    static boolean holds(FactAtom<?> atom, Optional<Object> answer) {
        return answer.isPresent() && holds(atom, answer.get());
    }

    static boolean holds(FactAtom<?> atom, Object value) {
        if (atom instanceof IsIn<?> in) {
            return in.values().stream().anyMatch(value::equals);
        }
        if (atom instanceof InRange<?> range) {
            return lies(range.from(), value, (order, included) -> order > 0 || (included && order == 0))
                    && lies(range.to(), value, (order, included) -> order < 0 || (included && order == 0));
        }
        if (atom instanceof Includes<?> includes) {
            return includes(includes, (Set<?>) value);
        }
        if (atom instanceof SizeInRange<?> size) {
            return counts(((Set<?>) value).size(), size.least(), size.most());
        }
        if (atom instanceof Matches matches) {
            return PATTERNS.computeIfAbsent(matches.pattern().toString(), Pattern::compile)
                    .matcher((String) value)
                    .matches();
        }
        if (atom instanceof WordCount words) {
            return counts(words((String) value, words.counting()), words.least(), words.most());
        }
        return atom instanceof HasValue<?>;
    }

    private static boolean lies(Optional<? extends Bound<?>> end, Object value, BiPredicate<Integer, Boolean> within) {
        return end.isEmpty()
                || within.test(order(value, end.get().value()), end.get().included());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are of one type, which has an order
    private static int order(Object one, Object other) {
        return ((Comparable) one).compareTo(other);
    }

    private static boolean includes(Includes<?> includes, Set<?> value) {
        long both = value.stream().filter(includes.elements()::contains).count();
        return switch (includes.share()) {
            case ANY -> both > 0;
            case ALL -> both == includes.elements().size();
            case ONLY -> both == value.size();
        };
    }

    private static boolean counts(int count, int least, OptionalInt most) {
        return least <= count && count <= most.orElse(count);
    }

    private static int words(String text, WordCounting counting) {
        String separators = counting == WordCounting.WHITE_SPACE ? " +" : "[ -]+";
        return (int) Arrays.stream(text.split(separators))
                .filter(word -> !word.isEmpty())
                .count();
    }

    static boolean holds(Comparison<?> comparison, Optional<Object> one, Optional<Object> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int order = order(one.get(), moved(other.get(), comparison.offset()));
        return switch (comparison.relation()) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    private static Object moved(Object value, Offset offset) {
        if (value instanceof Integer number) {
            return number + offset.amount();
        }
        if (value instanceof LocalDate date) {
            return offset.unit() == Offset.Unit.MONTHS
                    ? date.plusMonths(offset.amount())
                    : date.plusDays(offset.amount());
        }
        return value;
    }
}
