package org.openktp.io.application;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.CellSpelling;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shape;
import org.openktp.io.tree.Shown;

/**
 * Reads what is known of a fact. A plain value is exact, unless it is a month or a year for a date; an object gives a
 * state: {@code {"missing": "unknown"}}, {@code {"notApplicable": true}}, {@code {"oneOf": […]}}, or {@code {"atLeast": …,
 * "atMost": …}} with one end or both, which for sets may have a {@code "size"} of the same form. {@code {"value": …}} is
 * exact too.
 */
final class KnowledgeReader {

    private final Limits limits;

    KnowledgeReader(Limits limits) {
        this.limits = limits;
    }

    /** Reads one value of a kind out of a tree. */
    private interface Reader<T> {
        T read(Located value) throws RefusedException;
    }

    <T> Knowledge<T> scalar(Located given, FieldType<T> type) throws RefusedException {
        Located value = spelled(given, type.shape());
        if (!(value instanceof Located.Members state)) {
            return read(value, type, type.plain());
        }
        Optional<Knowledge<T>> common = common(state, each -> exact(each, type));
        return common.isPresent() ? common.get() : range(state, type);
    }

    <E> Knowledge<Set<E>> set(Located given, FieldType<E> type) throws RefusedException {
        Located value = spelled(given, Shape.SET);
        Reader<Set<E>> exact = each -> elements(each, type);
        if (!(value instanceof Located.Members state)) {
            return Knowledge.known(exact.read(value));
        }
        Optional<Knowledge<Set<E>>> common = common(state, exact);
        return common.isPresent() ? common.get() : bounds(state, type);
    }

    /** A group of fields, or the state that stands for it. */
    Located.Members group(Located given) throws RefusedException {
        Located value = spelled(given, Shape.GROUP);
        if (value instanceof Located.Members members) {
            return members;
        }
        throw wrongType(value, "an object with its fields, or a state");
    }

    /** The state of a group, where one is given: missing or not applicable. */
    <T> Optional<Knowledge<T>> stateOfGroup(Located.Members group) throws RefusedException {
        return group.members().containsKey("missing") || group.members().containsKey("notApplicable")
                ? common(group, each -> {
                    throw wrongType(each, "a state");
                })
                : Optional.empty();
    }

    private Located spelled(Located given, Shape shape) throws RefusedException {
        return given instanceof Located.Cell cell ? CellSpelling.toJson(cell, shape, limits) : given;
    }

    private static <T> T exact(Located value, FieldType<T> type) throws RefusedException {
        return read(value, type, type.exact());
    }

    private static <R> R read(Located value, FieldType<?> type, Function<String, R> parse) throws RefusedException {
        String text;
        if (type.shape() == Shape.NUMBER && value instanceof Located.Digits number) {
            text = number.digits();
        } else if (type.shape() != Shape.NUMBER && value instanceof Located.Text string) {
            text = string.value();
        } else {
            throw wrongType(value, type.shape() == Shape.NUMBER ? "a number or a state" : "a text or a state");
        }
        return checked(value, type.refusal(), () -> parse.apply(text));
    }

    private static <E> Set<E> elements(Located value, FieldType<E> type) throws RefusedException {
        Set<E> elements = new LinkedHashSet<>();
        for (Located item : items(value)) {
            if (!elements.add(exact(item, type))) {
                throw refused(item, FindingCode.INVALID_VALUE, "the set has " + shown(item) + " twice; give it once");
            }
        }
        return elements;
    }

    private static String shown(Located element) {
        return element instanceof Located.Text text ? Shown.of(text.value()) : element.what();
    }

    /** The states that every kind of field has. */
    private static <T> Optional<Knowledge<T>> common(Located.Members state, Reader<T> exact) throws RefusedException {
        Map<String, Located> members = state.members();
        if (members.containsKey("value")) {
            return Optional.of(Knowledge.known(exact.read(only(state, "value"))));
        }
        if (members.containsKey("missing")) {
            return Optional.of(Knowledge.missing(reason(only(state, "missing"))));
        }
        if (members.containsKey("notApplicable")) {
            Located value = only(state, "notApplicable");
            if (value instanceof Located.Truth truth && truth.value()) {
                return Optional.of(Knowledge.notApplicable());
            }
            throw wrongType(value, "true");
        }
        if (members.containsKey("oneOf")) {
            List<T> values = new ArrayList<>();
            for (Located item : items(only(state, "oneOf"))) {
                values.add(exact.read(item));
            }
            return Optional.of(checked(state, FindingCode.INVALID_VALUE, () -> Knowledge.oneOf(values)));
        }
        return Optional.empty();
    }

    private static Missing.Reason reason(Located value) throws RefusedException {
        FieldType<Missing.Reason> type = FieldType.code("reason for a missing fact", List.of(Missing.Reason.values()));
        return exact(value, type);
    }

    private static <T> Knowledge<T> range(Located.Members state, FieldType<T> type) throws RefusedException {
        requireNames(state, Set.of("atLeast", "atMost"));
        if (type.ranges().isEmpty()) {
            throw refused(state, FindingCode.WRONG_TYPE, "the values of this field have no order, so no range");
        }
        FieldType.Ranges<T> ranges = type.ranges().get();
        Optional<T> from = end(state, "atLeast", each -> read(each, type, ranges.from()));
        Optional<T> to = end(state, "atMost", each -> read(each, type, ranges.to()));
        return checked(state, FindingCode.INVALID_VALUE, () -> ranges.between().apply(from, to));
    }

    private static <E> Knowledge<Set<E>> bounds(Located.Members state, FieldType<E> type) throws RefusedException {
        requireNames(state, Set.of("atLeast", "atMost", "size"));
        Set<E> includes = end(state, "atLeast", each -> elements(each, type)).orElse(Set.of());
        Optional<Set<E>> within = end(state, "atMost", each -> elements(each, type));
        Optional<Integer> least = Optional.empty();
        Optional<Integer> most = Optional.empty();
        Located size = state.members().get("size");
        if (size != null) {
            if (!(size instanceof Located.Members ends)) {
                throw wrongType(size, "an object with atLeast or atMost");
            }
            requireNames(ends, Set.of("atLeast", "atMost"));
            FieldType<Integer> count = FieldType.integer(0, 1000);
            least = end(ends, "atLeast", each -> exact(each, count));
            most = end(ends, "atMost", each -> exact(each, count));
        }
        int minSize = least.orElse(0);
        OptionalInt maxSize = most.map(OptionalInt::of).orElse(OptionalInt.empty());
        return checked(state, FindingCode.INVALID_VALUE, () -> new SetBounds<>(includes, within, minSize, maxSize));
    }

    private static <T> Optional<T> end(Located.Members state, String name, Reader<T> reader) throws RefusedException {
        Located value = state.members().get(name);
        return value == null ? Optional.empty() : Optional.of(reader.read(value));
    }

    private static void requireNames(Located.Members state, Set<String> names) throws RefusedException {
        if (state.members().isEmpty() || !names.containsAll(state.members().keySet())) {
            throw refused(
                    state,
                    FindingCode.WRONG_TYPE,
                    "an object here must be a state: missing, notApplicable, value, oneOf, or "
                            + String.join(" and ", new TreeSet<>(names)) + "; it has "
                            + Shown.of(state.members().keySet()));
        }
    }

    private static Located only(Located.Members state, String name) throws RefusedException {
        Located value = state.members().get(name);
        if (value == null || state.members().size() > 1) {
            throw refused(
                    state,
                    FindingCode.CONTRADICTION,
                    name + " must stand alone; the object has "
                            + Shown.of(state.members().keySet()));
        }
        return value;
    }

    private static List<Located> items(Located value) throws RefusedException {
        if (value instanceof Located.Items list) {
            return list.items();
        }
        throw wrongType(value, "a list");
    }

    private static RefusedException wrongType(Located value, String expected) {
        return refused(value, FindingCode.WRONG_TYPE, "must be " + expected + ", not " + value.what());
    }

    private static RefusedException refused(Located value, FindingCode code, String message) {
        return new RefusedException(new Finding(code, value.at(), Shown.sentence(message)));
    }

    private static <T> T checked(Located value, FindingCode code, Supplier<T> make) throws RefusedException {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw refused(value, code, String.valueOf(e.getMessage()));
        }
    }
}
