package org.openktp.core.catalogue;

import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.source.Sourced;

/**
 * A field of the entries of a catalogue.
 *
 * @param <T> the type of the entries
 */
public final class Field<T> {

    private final String name;
    private final Function<? super T, ? extends Optional<? extends Sourced<?>>> reader;

    private Field(String name, Function<? super T, ? extends Optional<? extends Sourced<?>>> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * A field that every entry has.
     *
     * @param name its name: lower case words joined by hyphens
     * @param reader reads it from an entry
     * @param <T> the type of the entries
     * @return the field
     */
    public static <T> Field<T> of(String name, Function<? super T, ? extends Sourced<?>> reader) {
        return new Field<>(name, entry -> Optional.of(reader.apply(entry)));
    }

    /**
     * A field that is not known of every entry.
     *
     * @param name its name: lower case words joined by hyphens
     * @param reader reads it from an entry, or gives empty where it was not found
     * @param <T> the type of the entries
     * @return the field
     */
    public static <T> Field<T> maybe(
            String name, Function<? super T, ? extends Optional<? extends Sourced<?>>> reader) {
        return new Field<>(name, reader);
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
     * What is known of this field of an entry.
     *
     * @param entry the entry
     * @return the sourced value, or empty where it was not found
     */
    public Optional<Sourced<?>> of(T entry) {
        return reader.apply(entry).map(value -> value);
    }
}
