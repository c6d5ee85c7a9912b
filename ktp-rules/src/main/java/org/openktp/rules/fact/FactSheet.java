package org.openktp.rules.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.canonical.Sha256;

/** What is known about one subject. A fact that was not put in was not asked. Immutable and thread-safe. */
public final class FactSheet {

    /** Reads facts off sheets. */
    public static final FactReader<FactSheet> READER = new FactReader<>() {
        @Override
        public <T> Function<FactSheet, Knowledge<T>> reader(Fact<T> fact) {
            return sheet -> sheet.of(fact);
        }

        @Override
        public FactSheet sheet(FactSheet subject) {
            return subject;
        }
    };

    private static final FactSheet EMPTY = new FactSheet(List.of());

    private final List<Entry<?>> entries;

    /** Facts in the order of their identifiers. */
    private FactSheet(List<Entry<?>> entries) {
        this.entries = entries;
    }

    private record Entry<T>(Fact<T> fact, Knowledge<T> knowledge) {

        /** The place of a fact among others, or the complement of where it would belong. */
        static int place(List<Entry<?>> entries, String id) {
            int from = 0;
            int to = entries.size() - 1;
            while (from <= to) {
                int middle = (from + to) >>> 1;
                int order = entries.get(middle).fact.id().compareTo(id);
                if (order == 0) {
                    return middle;
                }
                from = order < 0 ? middle + 1 : from;
                to = order < 0 ? to : middle - 1;
            }
            return ~from;
        }
    }

    /**
     * The sheet on which nothing has been asked.
     *
     * @return the sheet
     */
    public static FactSheet empty() {
        return EMPTY;
    }

    /**
     * Starts a sheet.
     *
     * @return a builder without facts
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same sheet with what is known of one fact, in place of what was there.
     *
     * @param fact the fact
     * @param knowledge what is known of it
     * @param <T> the type of its values
     * @return the sheet
     */
    public <T> FactSheet with(Fact<T> fact, Knowledge<T> knowledge) {
        Builder builder = builder();
        builder.entries.addAll(entries);
        return builder.put(fact, knowledge).build();
    }

    /**
     * What is known of a fact.
     *
     * @param fact the fact
     * @param <T> the type of its values
     * @return what was put in, or not asked
     * @throws IllegalArgumentException if what was put in is about another fact of the same identifier
     */
    @SuppressWarnings("unchecked") // put in under an equal fact
    public <T> Knowledge<T> of(Fact<T> fact) {
        int place = Entry.place(entries, fact.id());
        if (place < 0) {
            return Knowledge.notAsked();
        }
        Entry<?> entry = entries.get(place);
        if (!entry.fact().domain().equals(fact.domain())) {
            throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
        }
        return (Knowledge<T>) entry.knowledge();
    }

    /**
     * The facts that were asked.
     *
     * @return the facts, in the order of their identifiers
     */
    public List<Fact<?>> facts() {
        return entries.stream().<Fact<?>>map(Entry::fact).toList();
    }

    /**
     * A hash by which somebody else can tell that the same facts were decided. Facts that were not asked leave no trace
     * in it.
     *
     * @return SHA-256 over the canonical form, in hexadecimal
     */
    public String hash() {
        return Sha256.hex(canonical());
    }

    private String canonical() {
        return entries.stream()
                .map(entry -> Canonical.text(entry.fact().id()) + "=" + KnowledgeText.canonical(entry.knowledge()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSheet that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return canonical();
    }

    /** Collects what is known about a subject. */
    public static final class Builder {

        private final List<Entry<?>> entries = new ArrayList<>();

        private Builder() {}

        /**
         * Puts in what is known of a fact, in place of what was there.
         *
         * @param fact the fact
         * @param knowledge what is known of it
         * @param <T> the type of its values
         * @return this builder
         */
        public <T> Builder put(Fact<T> fact, Knowledge<T> knowledge) {
            int place = Entry.place(entries, fact.id());
            if (place >= 0) {
                entries.remove(place);
            }
            if (!knowledge.equals(Knowledge.notAsked())) {
                entries.add(place >= 0 ? place : ~place, new Entry<>(fact, knowledge));
            }
            return this;
        }

        /**
         * The sheet with what was put in.
         *
         * @return the sheet
         */
        public FactSheet build() {
            return new FactSheet(List.copyOf(entries));
        }
    }
}
