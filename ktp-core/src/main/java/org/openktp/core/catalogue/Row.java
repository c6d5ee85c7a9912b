package org.openktp.core.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
}
