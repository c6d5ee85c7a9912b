package org.openktp.core.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

/**
 * A source with what was taken from it.
 *
 * @param source the page
 * @param fields the fields, as catalogue and field: {@code specialties.division}
 */
public record SourceUse(Source source, List<String> fields) {

    /**
     * Copies the fields.
     *
     * @param source the component of that name
     * @param fields the component of that name
     */
    public SourceUse {
        fields = List.copyOf(fields);
    }

    /**
     * The catalogue of all sources that some catalogues cite, in the order in which they are first cited.
     *
     * @param catalogues the catalogues to look through
     * @return the catalogue {@code sources}; each of its rows cites the source itself
     * @throws IllegalArgumentException if two different sources have the same identifier
     */
    public static Catalogue<SourceUse> in(List<Catalogue<?>> catalogues) {
        Map<Source, Set<String>> uses = new LinkedHashMap<>();
        for (Catalogue<?> catalogue : catalogues) {
            for (Row row : catalogue.rows()) {
                row.fields().forEach((field, value) -> collect(uses, catalogue.name() + "." + field, value));
            }
        }
        List<SourceUse> entries = new ArrayList<>();
        uses.forEach((source, fields) -> entries.add(new SourceUse(source, List.copyOf(fields))));
        return Catalogue.of(
                "sources",
                "The pages cited, with the fields taken from each",
                entries,
                use -> use.source().id(),
                List.of(
                        Field.of("title", use -> use.itself(use.source().title())),
                        Field.of("publisher", use -> use.itself(use.source().publisher())),
                        Field.of("address", use -> use.itself(use.source().address())),
                        Field.of("extent", use -> use.reading(use.source().extent())),
                        Field.of("fields", use -> use.reading(use.fields()))));
    }

    private static void collect(Map<Source, Set<String>> uses, String field, Sourced<?> value) {
        for (Citation citation : value.citations()) {
            uses.computeIfAbsent(citation.source(), source -> new LinkedHashSet<>())
                    .add(field);
        }
    }

    private <T> Sourced<T> itself(T value) {
        return Sourced.stated(value, source.at("whole page"));
    }

    /** What is ours to say of a page: the page itself does not. */
    private <T> Sourced<T> reading(T value) {
        return Sourced.inferred(value, source.at("as it was read"));
    }
}
