package org.openktp.core.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.source.Sourced;

/**
 * A list of entries of one type, with the fields that are known of them. Immutable and thread-safe.
 *
 * @param <T> the type of the entries
 */
public final class Catalogue<T> {

    private static final List<String> OF_EVERY_ROW = List.of("id", "source", "provenance");

    private final String name;
    private final String title;
    private final List<T> entries;
    private final Function<? super T, String> id;
    private final List<Field<T>> fields;

    private Catalogue(
            String name, String title, List<T> entries, Function<? super T, String> id, List<Field<T>> fields) {
        this.name = name;
        this.title = title;
        this.entries = List.copyOf(entries);
        this.id = id;
        this.fields = List.copyOf(fields);
    }

    /**
     * A catalogue.
     *
     * @param name its name: lower case words joined by hyphens, such as {@code specialties}
     * @param title what it lists, in a few words
     * @param entries the entries, in the order in which they are shown
     * @param id reads the identifier of an entry
     * @param fields the fields, in the order in which they are shown
     * @param <T> the type of the entries
     * @return the catalogue
     * @throws IllegalArgumentException if two entries have the same identifier, or two fields the same name, or a field
     *     is called {@code id}, {@code source} or {@code provenance}, which every row has
     */
    public static <T> Catalogue<T> of(
            String name, String title, List<T> entries, Function<? super T, String> id, List<Field<T>> fields) {
        requireDistinct(
                "catalogue " + name + " has entry ", entries.stream().map(id).toList());
        requireDistinct(
                "catalogue " + name + " has field ",
                Stream.concat(OF_EVERY_ROW.stream(), fields.stream().map(Field::name))
                        .toList());
        return new Catalogue<>(name, title, entries, id, fields);
    }

    /**
     * The name.
     *
     * @return lower case words joined by hyphens
     */
    public String name() {
        return name;
    }

    /**
     * What it lists.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * The entries.
     *
     * @return in the order in which they are shown
     */
    public List<T> entries() {
        return entries;
    }

    /**
     * An entry by its identifier.
     *
     * @param wanted the identifier, exactly as written
     * @return the entry, or empty where there is none
     */
    public Optional<T> entry(String wanted) {
        return entries.stream().filter(entry -> id.apply(entry).equals(wanted)).findFirst();
    }

    /**
     * The names of the fields.
     *
     * @return in the order in which they are shown
     */
    public List<String> fieldNames() {
        return fields.stream().map(Field::name).toList();
    }

    /**
     * The entries as rows.
     *
     * @return one row an entry, in their order
     */
    public List<Row> rows() {
        return entries.stream().map(this::row).toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private Row row(T entry) {
        Map<String, Sourced<?>> known = new LinkedHashMap<>();
        for (Field<T> field : fields) {
            field.of(entry).ifPresent(value -> known.put(field.name(), value));
        }
        return new Row(id.apply(entry), known);
    }

    private static void requireDistinct(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String each : names) {
            if (!seen.add(each)) {
                throw new IllegalArgumentException(what + each + " twice");
            }
        }
    }
}
