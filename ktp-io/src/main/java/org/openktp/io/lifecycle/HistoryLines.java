package org.openktp.io.lifecycle;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.History;

/** Writes a history, a line for its header and one for each entry. */
public final class HistoryLines {

    private HistoryLines() {}

    /**
     * Writes a history so that reading it back gives an equal one.
     *
     * @param header what its first line says
     * @param scheme the scheme, which says which facts there are
     * @param history the history
     * @param out where to
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if it could not be read back, such as facts that the scheme does not know
     */
    public static void write(HistoryHeader header, Scheme scheme, History history, Writer out) throws IOException {
        EntryForms forms = new EntryForms(SchemeFacts.of(scheme));
        out.write(checked(header, DocumentForm.line(HeaderForm.FORM, header), HistoryLines::header));
        for (Entry entry : history.entries()) {
            out.write(checked(entry, forms.write(entry), line -> forms.read(EntryForms.kind(entry), line)));
        }
    }

    private static ReadDocument<HistoryHeader> header(Located line) {
        return DocumentForm.value(HeaderForm.FORM, line);
    }

    private static String checked(Object value, String line, Function<Located, ReadDocument<?>> reader) {
        if (!readBack(line, reader).equals(Optional.of(value))) {
            throw new IllegalArgumentException("texts and facts must be such as can be read back, unlike in " + line);
        }
        return line + "\n";
    }

    private static Optional<?> readBack(String line, Function<Located, ReadDocument<?>> reader) {
        try {
            return reader.apply(JsonTree.record(line, 1, 1, Limits.DEFAULT)).value();
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /**
     * Which lines there are: that which opens a history, and each kind of entry.
     *
     * @param schemes those whose facts are known
     * @return the shape
     */
    public static JsonShape shape(Collection<Scheme> schemes) {
        Map<String, Fact<?>> facts = new TreeMap<>();
        schemes.forEach(scheme -> facts.putAll(SchemeFacts.of(scheme)));
        Map<String, JsonShape> lines = new LinkedHashMap<>();
        lines.put(HeaderForm.KIND, HeaderForm.FORM.shape());
        lines.putAll(new EntryForms(facts).shapes());
        return new JsonShape.Variants("kind", lines, Optional.empty());
    }
}
