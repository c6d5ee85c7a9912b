package org.openktp.io.rule;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/**
 * How the values of a fact are written: codes as tokens, numbers as numbers, dates as ISO 8601, sets as lists. Reading refuses
 * what is not in the domain of the fact; writing takes every value.
 */
final class ValueForms {

    private ValueForms() {}

    static <T> Form<T> of(Fact<T> fact) {
        Form<T> strict = of(fact.id(), fact.domain());
        return new Form<>() {
            @Override
            public Optional<T> read(Located given, Reading reading) {
                return strict.read(given, reading);
            }

            @Override
            public Object write(T value, Writing writing) {
                return plain(value);
            }

            @Override
            public JsonShape shape() {
                return strict.shape();
            }
        };
    }

    /** The elements of a set of which there must be one at least. */
    static <E> Form<Set<E>> notEmpty(Fact<Set<E>> fact) {
        Form<Set<E>> any = of(fact);
        return new Form<>() {
            @Override
            public Optional<Set<E>> read(Located given, Reading reading) {
                return given instanceof Located.Items list && list.items().isEmpty()
                        ? reading.refuse(list.at(), FindingCode.INVALID_VALUE, "the list must have 1 or more")
                        : any.read(given, reading);
            }

            @Override
            public Object write(Set<E> value, Writing writing) {
                return any.write(value, writing);
            }

            @Override
            public JsonShape shape() {
                return any.shape() instanceof JsonShape.Items items
                        ? new JsonShape.Items(items.item(), 1, items.distinct())
                        : any.shape();
            }
        };
    }

    /** A value as text, for messages and to tell values apart. */
    static String shown(Object value) {
        return plain(value).toString();
    }

    private static Object plain(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(ValueForms::plain).toList();
        }
        return value instanceof Integer ? value : Code.tokenOf(value);
    }

    @SuppressWarnings("unchecked") // the type of a domain's values goes with its class
    private static <T> Form<T> of(String fact, Domain<T> domain) {
        if (domain instanceof CodeList<T> codes) {
            return code(fact, codes);
        }
        if (domain instanceof IntegerRange range) {
            return (Form<T>) Forms.whole(range.least(), range.greatest());
        }
        if (domain instanceof DateRange range) {
            return (Form<T>) Forms.text(Shapes.DATE, text -> day(text, range), LocalDate::toString);
        }
        return domain instanceof SetOf<?> sets ? (Form<T>) set(fact, sets.elements()) : (Form<T>) Forms.TEXT;
    }

    private static <T> Form<T> code(String fact, CodeList<T> list) {
        Map<String, T> byToken = new LinkedHashMap<>();
        list.values().forEach(value -> byToken.put(Code.tokenOf(value), value));
        list.other().ifPresent(value -> byToken.put(Code.tokenOf(value), value));
        Function<String, T> parse = token -> Optional.ofNullable(byToken.get(token))
                .orElseThrow(() -> new IllegalArgumentException(Shown.of(token) + " is not a value of " + fact
                        + "; use one of " + String.join(", ", byToken.keySet())));
        return Forms.text(Shapes.tokens(byToken.keySet()), FindingCode.UNKNOWN_CODE, parse, Code::tokenOf);
    }

    private static LocalDate day(String text, DateRange range) {
        LocalDate day = Forms.date(text);
        if (!range.contains(day)) {
            throw new IllegalArgumentException(
                    Shown.of(text) + " must be a day from " + range.first() + " to " + range.last());
        }
        return day;
    }

    /** The elements are those of the round, which a shape for rules of all rounds does not know. */
    private static <E> Form<Set<E>> set(String fact, CodeList<E> elements) {
        Form<E> element = Forms.shaped(code(fact, elements), Shapes.TOKEN);
        return Forms.via(Forms.distinct(element, 0, Code::tokenOf), LinkedHashSet::new, set -> set.stream()
                .toList());
    }
}
