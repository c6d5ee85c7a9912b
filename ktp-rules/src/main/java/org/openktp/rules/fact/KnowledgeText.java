package org.openktp.rules.fact;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.OneOf;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.rules.canonical.Canonical;

/** Knowledge as text: in English for people, and in a canonical form for hashes. */
public final class KnowledgeText {

    private KnowledgeText() {}

    /**
     * What is known, in English.
     *
     * @param knowledge what is known of a fact
     * @param fact the fact, which says what not applicable means
     * @return for example {@code "between band 7 and band 8b"}
     */
    public static String describe(Knowledge<?> knowledge, Fact<?> fact) {
        if (knowledge instanceof Known<?> known) {
            return label(known.get());
        }
        if (knowledge instanceof OneOf<?> oneOf) {
            return "one of " + labels(oneOf.values());
        }
        if (knowledge instanceof Between<?> between) {
            return describe(between);
        }
        if (knowledge instanceof SetBounds<?> bounds) {
            return describe(bounds);
        }
        if (knowledge instanceof Missing<?> missing) {
            return missing.reason().label();
        }
        return "not applicable"
                + fact.notApplicable().map(meaning -> " (" + meaning + ")").orElse("");
    }

    private static String describe(Between<?> between) {
        if (between.from().isEmpty()) {
            return "at most " + label(between.to().orElseThrow());
        }
        String from = label(between.from().orElseThrow());
        return between.to().map(to -> "between " + from + " and " + label(to)).orElse("at least " + from);
    }

    private static String describe(SetBounds<?> bounds) {
        String includes = bounds.includes().isEmpty() ? "" : "at least " + labels(bounds.includes());
        String within = bounds.within().map(most -> "at most " + labels(most)).orElse("");
        String size =
                bounds.minSize() > bounds.includes().size() || bounds.maxSize().isPresent()
                        ? bounds.minSize()
                                + (bounds.maxSize().isPresent()
                                        ? " to " + bounds.maxSize().getAsInt()
                                        : " or more")
                                + " in number"
                        : "";
        String text = Stream.of(includes, within, size)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "any set" : text;
    }

    /**
     * What is known, in a form that is the same for the same knowledge, whatever the order in which it was given.
     *
     * @param knowledge what is known of a fact
     * @return for example {@code "range(7,8b)"}
     */
    public static String canonical(Knowledge<?> knowledge) {
        if (knowledge instanceof Known<?> known) {
            return "known(" + Canonical.value(known.get()) + ")";
        }
        if (knowledge instanceof OneOf<?> oneOf) {
            return "one-of(" + Canonical.sorted(oneOf.values()) + ")";
        }
        if (knowledge instanceof Between<?> between) {
            return "range(" + between.from().map(Canonical::value).orElse("") + ","
                    + between.to().map(Canonical::value).orElse("") + ")";
        }
        if (knowledge instanceof SetBounds<?> bounds) {
            return "set(" + Canonical.sorted(bounds.includes()) + ";"
                    + bounds.within().map(Canonical::sorted).orElse("*") + ";" + bounds.minSize() + ";"
                    + (bounds.maxSize().isPresent() ? bounds.maxSize().getAsInt() : "*") + ")";
        }
        if (knowledge instanceof Missing<?> missing) {
            return "missing(" + missing.reason().token() + ")";
        }
        return "not-applicable";
    }

    private static String label(Object value) {
        return value instanceof Set<?> set ? labels(set) : Code.labelOf(value);
    }

    /**
     * The labels of some values, for sentences.
     *
     * @param values the values
     * @return their labels with commas between, or {@code "none"}
     */
    public static String labels(Collection<?> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().map(KnowledgeText::label).collect(Collectors.joining(", "));
    }
}
