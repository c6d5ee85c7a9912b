package org.openktp.core.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.source.Sourced;

/**
 * An entry of a catalogue with its fields by name.
 *
 * @param id the identifier of the entry, unique in its catalogue
 * @param fields what is known of it, in the order of the catalogue's fields; a field that was not found is not there
 */
public record Row(String id, Map<String, Sourced<?>> fields) {

    /**
     * Copies the fields, and checks that there is one.
     *
     * @param id the component of that name
     * @param fields the component of that name
     * @throws IllegalArgumentException if the row has no field, and so nothing that a source would vouch for
     */
    public Row {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("row " + id + " must have a field");
        }
    }

    /**
     * Something that is said of every field, in one line: once where it is the same of all, and otherwise with the names
     * of the fields.
     *
     * @param text what to say of a field, such as its provenance
     * @return for example {@code "stated"}, or {@code "name, division: stated; posts: reported"}
     */
    public String describe(Function<Sourced<?>, String> text) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        fields.forEach((name, field) -> names.computeIfAbsent(text.apply(field), key -> new ArrayList<>())
                .add(name));
        if (names.size() == 1) {
            return names.keySet().iterator().next();
        }
        return names.entrySet().stream()
                .map(same -> String.join(", ", same.getValue()) + ": " + same.getKey())
                .collect(Collectors.joining("; "));
    }
}
