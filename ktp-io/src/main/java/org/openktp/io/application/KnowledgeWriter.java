package org.openktp.io.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.OneOf;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.time.PartialDate;
import org.openktp.io.tree.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Writes what is known of a fact, in the spelling that {@link KnowledgeReader} reads. */
public final class KnowledgeWriter {

    private KnowledgeWriter() {}

    /**
     * Writes the JSON spelling.
     *
     * @param knowledge what is known
     * @param json where to write it, as a value
     */
    public static void json(Knowledge<?> knowledge, JsonGenerator json) {
        Optional<Object> plain = plain(knowledge);
        if (plain.isPresent()) {
            value(plain.get(), json);
            return;
        }
        json.writeStartObject();
        if (knowledge instanceof OneOf<?> oneOf) {
            json.writeName("oneOf");
            values(oneOf.values(), json);
        } else if (knowledge instanceof Between<?> between) {
            between.from().ifPresent(from -> member("atLeast", from, json));
            between.to().ifPresent(to -> member("atMost", to, json));
        } else if (knowledge instanceof SetBounds<?> bounds) {
            bounds(bounds, json);
        } else if (knowledge instanceof Missing<?> missing) {
            json.writeStringProperty("missing", missing.reason().token());
        } else {
            json.writeBooleanProperty("notApplicable", true);
        }
        json.writeEndObject();
    }

    /** What says it all without a state: the exact value, or the month or year in which a day is. */
    private static Optional<Object> plain(Knowledge<?> knowledge) {
        return knowledge instanceof Between<?> between
                ? day(between.from())
                        .flatMap(from -> day(between.to()).flatMap(to -> PartialDate.spanning(from, to)))
                        .filter(date -> date.day().isEmpty()) // from a day to itself is a range, not that day
                        .map(Function.identity())
                : knowledge.value().map(Function.identity());
    }

    private static Optional<LocalDate> day(Optional<?> end) {
        return end.filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    private static void bounds(SetBounds<?> bounds, JsonGenerator json) {
        boolean sized = isSized(bounds);
        if (!bounds.includes().isEmpty() || (bounds.within().isEmpty() && !sized)) {
            member("atLeast", bounds.includes(), json);
        }
        bounds.within().ifPresent(within -> member("atMost", within, json));
        if (sized) {
            json.writeName("size");
            json.writeStartObject();
            json.writeNumberProperty("atLeast", bounds.minSize());
            bounds.maxSize().ifPresent(most -> json.writeNumberProperty("atMost", most));
            json.writeEndObject();
        }
    }

    private static boolean isSized(SetBounds<?> bounds) {
        return bounds.minSize() > bounds.includes().size() || bounds.maxSize().isPresent();
    }

    private static void member(String name, Object value, JsonGenerator json) {
        json.writeName(name);
        value(value, json);
    }

    private static void value(Object value, JsonGenerator json) {
        if (value instanceof Set<?> set) {
            values(set, json);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal pounds) {
            json.writeNumber(pounds.toPlainString());
        } else {
            json.writeString(Code.tokenOf(value));
        }
    }

    private static void values(Collection<?> values, JsonGenerator json) {
        json.writeStartArray();
        values.forEach(value -> value(value, json));
        json.writeEndArray();
    }

    /**
     * The spelling of a CSV cell: short where a short one says the same, otherwise that of JSON.
     *
     * @param knowledge what is known
     * @return the cell, empty where it was not asked
     */
    public static String cell(Knowledge<?> knowledge) {
        if (knowledge instanceof Missing<?> missing) {
            return missing.reason() == Missing.Reason.NOT_ASKED
                    ? ""
                    : "(" + missing.reason().token() + ")";
        }
        Optional<Object> plain = plain(knowledge);
        if (plain.isPresent()) {
            return cell(plain.get());
        }
        if (knowledge instanceof OneOf<?> oneOf && oneOf.values().stream().allMatch(KnowledgeWriter::isPlain)) {
            return oneOf.values().stream().map(KnowledgeWriter::text).collect(Collectors.joining(" | "));
        }
        if (knowledge instanceof Between<?> between) {
            return between.from().map(KnowledgeWriter::text).orElse("") + ".."
                    + between.to().map(KnowledgeWriter::text).orElse("");
        }
        if (knowledge instanceof SetBounds<?> bounds && isOpen(bounds)) {
            return cell(bounds.includes()) + "; ...";
        }
        return knowledge instanceof SetBounds<?> || knowledge instanceof OneOf<?>
                ? JsonLine.of(json -> json(knowledge, json))
                : "(not applicable)";
    }

    private static boolean isOpen(SetBounds<?> bounds) {
        return !bounds.includes().isEmpty() && bounds.within().isEmpty() && !isSized(bounds);
    }

    private static boolean isPlain(Object value) {
        return value instanceof Code
                || value instanceof Integer
                || value instanceof BigDecimal
                || value instanceof LocalDate;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal pounds ? pounds.toPlainString() : Code.tokenOf(value);
    }

    private static String cell(Object value) {
        if (value instanceof Set<?> set) {
            return set.isEmpty() ? "(none)" : set.stream().map(Code::tokenOf).collect(Collectors.joining("; "));
        }
        String text = text(value);
        boolean looksLikeState = text.startsWith("{") || text.startsWith("(") || !text.equals(text.strip());
        return looksLikeState ? JsonLine.of(json -> explicit(text, json)) : text;
    }

    private static void explicit(String text, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("value", text);
        json.writeEndObject();
    }
}
