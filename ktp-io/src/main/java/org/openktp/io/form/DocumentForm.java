package org.openktp.io.form;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.source.Source;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.frame.ByteSource;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.WholeFramer;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;

/**
 * A document: an object with its {@code format}, its content under a name of its own, and the {@code sources} that the
 * content cites. It may name its {@code $schema}, for editors.
 *
 * @param <T> the type of the content
 */
public final class DocumentForm<T> {

    private final String format;
    private final String name;
    private final Form<T> content;
    private final Form<T> whole;

    /**
     * The form of a document.
     *
     * @param format what it calls itself, such as {@code openktp-rounds/1}
     * @param name the property with its content
     * @param content the form of its content
     */
    public DocumentForm(String format, String name, Form<T> content) {
        this.format = format;
        this.name = name;
        this.content = content;
        Property<T, String> schema = optional("$schema", Forms.TEXT, value -> Optional.empty());
        Property<T, String> formatProperty =
                required("format", Forms.shaped(Forms.TEXT, Shapes.tokens(format)), value -> format);
        Property<T, Map<String, Source>> sources = optional("sources", SourceForms.TABLE, value -> Optional.empty());
        Property<T, T> contentProperty = required(name, content, value -> value);
        this.whole = ObjectForm.of(
                List.of(schema, formatProperty, sources, contentProperty), values -> values.get(contentProperty));
    }

    /**
     * Reads a document.
     *
     * @param in the input, read to its end and left open
     * @param limits how much it may hold
     * @return the content, or everything that is wrong with it
     * @throws IOException if the input fails
     */
    public ReadDocument<T> read(InputStream in, Limits limits) throws IOException {
        return read(in, limits, this::read);
    }

    /**
     * Reads a document whose outline is the caller's.
     *
     * @param in the input, read to its end and left open
     * @param limits how much it may hold
     * @param read reads the value out of its tree
     * @param <T> the type of the value
     * @return the value, or everything that is wrong with it
     * @throws IOException if the input fails
     */
    public static <T> ReadDocument<T> read(InputStream in, Limits limits, Function<Located, ReadDocument<T>> read)
            throws IOException {
        Frame frame = new WholeFramer(new ByteSource(in, limits.maxInputBytes()), limits.maxRecordBytes())
                .next()
                .orElseThrow();
        if (frame.problem().isPresent()) {
            return refused(frame.problem().get());
        }
        try {
            return read.apply(JsonTree.record(frame.text(), frame.line(), frame.column(), limits));
        } catch (RefusedException e) {
            return refused(e.finding());
        }
    }

    /** What calls itself by another format is not looked into: nothing in it would be as expected. */
    private ReadDocument<T> read(Located root) {
        if (root instanceof Located.Members document
                && document.members().get("format") instanceof Located.Text given
                && !given.value().equals(format)) {
            String message = "format " + Shown.of(given.value()) + " must be '" + format + "'";
            return refused(new Finding(FindingCode.INVALID_VALUE, given.at(), message));
        }
        return value(whole, root);
    }

    /**
     * Reads a value that cites no sources, outside a document.
     *
     * @param form the form of the value
     * @param value where it stands
     * @param <T> its type
     * @return the value, or everything that is wrong with it
     */
    public static <T> ReadDocument<T> value(Form<T> form, Located value) {
        Reading reading = new Reading();
        Optional<T> read = form.read(value, reading);
        return new ReadDocument<>(read, reading.findings());
    }

    /**
     * Writes a value that cites no sources, outside a document.
     *
     * @param form the form of the value
     * @param value the value
     * @param <T> its type
     * @return its JSON in one line
     */
    public static <T> String line(Form<T> form, T value) {
        return PrettyJson.line(form.write(value, new Writing()));
    }

    /**
     * The text of a document whose outline is the caller's.
     *
     * @param tree a map, a list, a string, an integer, a truth value or what is JSON already
     * @return its JSON for people, with a line feed at its end
     */
    public static String text(Object tree) {
        return PrettyJson.of(tree) + "\n";
    }

    /**
     * The same in one line.
     *
     * @param tree a map, a list, a string, an integer, a truth value or what is JSON already
     * @return its JSON without line breaks
     */
    public static String line(Object tree) {
        return PrettyJson.line(tree);
    }

    private static <T> ReadDocument<T> refused(Finding finding) {
        return new ReadDocument<>(Optional.empty(), List.of(finding));
    }

    /**
     * Writes a document.
     *
     * @param value its content
     * @return its text, the sources last
     * @throws IllegalArgumentException if the content could not be read back
     */
    public String write(T value) {
        Writing writing = new Writing();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", format);
        document.put(name, content.write(value, writing));
        if (!writing.sources().isEmpty()) {
            document.put("sources", SourceForms.TABLE.write(writing.sources(), writing));
        }
        return PrettyJson.of(document) + "\n";
    }

    /**
     * Which documents it reads.
     *
     * @return the shape of the whole
     */
    public JsonShape shape() {
        return whole.shape();
    }
}
