package org.openktp.io.form;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Source;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** Sources and places in them. A document declares a source once and cites it by its identifier. */
public final class SourceForms {

    private static final String EXTENT_UNKNOWN = "not recorded";

    private static final Property<Source, String> ID = required("id", Forms.TOKEN, Source::id);
    private static final Property<Source, String> TITLE = required("title", Forms.TEXT, Source::title);
    private static final Property<Source, String> PUBLISHER = required("publisher", Forms.TEXT, Source::publisher);
    private static final Property<Source, URI> ADDRESS = required("address", Forms.ADDRESS, Source::address);
    private static final Property<Source, String> EXTENT =
            optional("extent", Forms.TEXT, source -> Optional.of(source.extent()));

    /** A source with its identifier. */
    public static final Form<Source> WHOLE =
            ObjectForm.of(List.of(ID, TITLE, PUBLISHER, ADDRESS, EXTENT), values -> source(values.get(ID), values));

    /** The sources of a document, by their identifiers. Reading them declares them. */
    static final Form<Map<String, Source>> TABLE = new Form<>() {
        @Override
        public Optional<Map<String, Source>> read(Located given, Reading reading) {
            return table(given, reading);
        }

        @Override
        public Object write(Map<String, Source> sources, Writing writing) {
            Map<String, Object> members = new LinkedHashMap<>();
            sources.forEach((id, source) -> members.put(
                    (String) Forms.TOKEN.write(id, writing), declared(id).write(source, writing)));
            return members;
        }

        @Override
        public JsonShape shape() {
            JsonShape source = declared("").shape().named("declared-source");
            return new JsonShape.Entries(Forms.TOKEN.shape(), source).named("sources");
        }
    };

    private static final Form<Source> CITED = new Form<>() {
        @Override
        public Optional<Source> read(Located given, Reading reading) {
            return given instanceof Located.Text id ? cited(id, reading) : WHOLE.read(given, reading);
        }

        @Override
        public Object write(Source source, Writing writing) {
            return writing.declares(source) ? source.id() : WHOLE.write(source, writing);
        }

        @Override
        public JsonShape shape() {
            return Shapes.anyOf(Forms.TOKEN.shape(), WHOLE.shape()).named("source");
        }
    };

    private static final Property<Citation, Source> SOURCE = required("source", CITED, Citation::source);
    private static final Property<Citation, String> LOCATOR = required("locator", Forms.TEXT, Citation::locator);

    /** A place in a source. */
    public static final Form<Citation> CITATION = Forms.named(
            "citation",
            ObjectForm.of(List.of(SOURCE, LOCATOR), values -> new Citation(values.get(SOURCE), values.get(LOCATOR))));

    private SourceForms() {}

    private static ObjectForm<Source> declared(String id) {
        return ObjectForm.of(List.of(TITLE, PUBLISHER, ADDRESS, EXTENT), values -> source(id, values));
    }

    private static Source source(String id, Values values) {
        return new Source(
                id,
                values.get(TITLE),
                values.get(PUBLISHER),
                values.get(ADDRESS),
                values.maybe(EXTENT).orElse(EXTENT_UNKNOWN));
    }

    private static Optional<Map<String, Source>> table(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "an object with a source under each identifier");
        }
        Map<String, Source> sources = new LinkedHashMap<>();
        object.members().forEach((id, value) -> {
            Optional<Source> source = Forms.TOKEN
                    .read(new Located.Text(value.at(), id), reading)
                    .flatMap(token -> declared(token).read(value, reading));
            reading.sources().put(id, source);
            source.ifPresent(found -> sources.put(id, found));
        });
        return sources.size() == object.members().size() ? Optional.of(sources) : Optional.empty();
    }

    private static Optional<Source> cited(Located.Text id, Reading reading) {
        Optional<Source> source = reading.sources().get(id.value());
        return source != null
                ? source
                : reading.refuse(
                        id.at(),
                        FindingCode.UNKNOWN_CODE,
                        Shown.of(id.value()) + " is not declared under sources; declared are "
                                + Shown.of(reading.sources().keySet()));
    }
}
