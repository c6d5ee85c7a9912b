package org.openktp.rules.lifecycle.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.Fact;

/** Whether a condition holds of answers that are all given; an answer is empty where the fact does not apply. */
record Truth(Map<String, Optional<Object>> answers) {

    boolean holds(Condition condition) {
        if (condition instanceof AllOf || condition instanceof AnyOf || condition instanceof AtLeastOf) {
            long held = parts(condition).stream().filter(this::holds).count();
            return held >= least(condition);
        }
        if (condition instanceof Not not) {
            return !holds(not.condition());
        }
        if (condition instanceof Comparison<?> comparison) {
            return compared(comparison);
        }
        return atom(condition);
    }

    private static long least(Condition condition) {
        return condition instanceof AtLeastOf some
                ? some.least()
                : condition instanceof AnyOf ? 1 : parts(condition).size();
    }

    static List<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions();
        }
        if (condition instanceof AnyOf any) {
            return any.conditions();
        }
        if (condition instanceof AtLeastOf some) {
            return some.conditions();
        }
        return condition instanceof Not not ? List.of(not.condition()) : List.of();
    }

    static Stream<Fact<?>> facts(Condition condition) {
        return condition instanceof Atom atom
                ? atom.facts().stream()
                : parts(condition).stream().flatMap(Truth::facts);
    }

    private boolean atom(Condition condition) {
        if (condition instanceof HasValue<?> has) {
            return answer(has.fact()).isPresent();
        }
        if (condition instanceof IsIn<?> in) {
            return answer(in.fact()).filter(in.values()::contains).isPresent();
        }
        if (condition instanceof InRange<?> range) {
            return answer(range.fact()).filter(value -> inRange(range, value)).isPresent();
        }
        throw new IllegalArgumentException("condition " + condition.canonical() + " must be of a kind known here");
    }

    private Optional<Object> answer(Fact<?> fact) {
        return answers.get(fact.id());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of one fact are comparable with one another
    private static boolean inRange(InRange<?> range, Object value) {
        boolean begun = range.from()
                .filter(end -> order(end.value(), value) > (end.included() ? 0 : -1))
                .isEmpty();
        return begun
                && range.to()
                        .filter(end -> order(end.value(), value) < (end.included() ? 0 : 1))
                        .isEmpty();
    }

    private boolean compared(Comparison<?> comparison) {
        Optional<Object> left = answer(comparison.left());
        Optional<Object> right = answer(comparison.right());
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int order = order(left.get(), moved(right.get(), comparison));
        return switch (comparison.relation()) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    private static Object moved(Object value, Comparison<?> comparison) {
        int amount = comparison.offset().amount();
        return switch (comparison.offset().unit()) {
            case DAYS -> ((LocalDate) value).plusDays(amount);
            case MONTHS -> ((LocalDate) value).plusMonths(amount);
            case NUMBER -> amount == 0 ? value : (Object) ((Integer) value + amount);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of one fact, or of two that may be compared
    private static int order(Object one, Object other) {
        return Integer.signum(((Comparable) one).compareTo(other));
    }
}
