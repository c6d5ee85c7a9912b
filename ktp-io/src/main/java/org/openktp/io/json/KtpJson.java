package org.openktp.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.Located;
import org.openktp.io.value.ValueForms;
import org.openktp.io.value.ValueType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of core and rules as JSON documents that say what they are: {@code {"format": "openktp-value/1", "kind": "decision",
 * "value": {…}}}. What is written reads back as an equal value and gives the same text again; what is wrong with a document is
 * told with code, line, column and JSON pointer.
 *
 * <p>For example, {@code KtpJson.shipped().read(text, Decision.class).orThrow()}. Immutable and thread-safe.
 */
public final class KtpJson {

    /** What documents call themselves. The number rises when what was written before no longer reads as the same value. */
    public static final String FORMAT = "openktp-value/1";

    private static final String FORMAT_PROPERTY = "format";
    private static final String KIND = "kind";
    private static final String VALUE = "value";

    private final KtpModule module;

    private KtpJson(KtpModule module) {
        this.module = module;
    }

    /**
     * For values that speak of the facts and rounds that are shipped.
     *
     * @return the entry
     */
    public static KtpJson shipped() {
        return new KtpJson(new KtpModule());
    }

    /**
     * For values that speak of a host's facts and rounds too.
     *
     * @param module the module that knows them
     * @return the entry
     */
    public static KtpJson of(KtpModule module) {
        return new KtpJson(module);
    }

    /**
     * The kinds of values that can stand in a document by themselves.
     *
     * @return their types by their tokens; what is a variant of a type has the kind of that type
     */
    public static Map<String, Class<?>> kinds() {
        return Kinds.BY_TOKEN;
    }

    /**
     * A mapper with the module in which every feature that matters is set: properties and components that are not known, absent
     * or given twice, null for a value of core and rules that is not optional, for a number or a truth value, and what follows
     * the end are refused; nothing is sorted; numbers keep their digits; no type is told by what is read.
     *
     * <p>What is known of a fact that is null was not asked. A value of core and rules that is wrong is a {@link
     * KtpJsonException}; what is not JSON, has a name twice or goes beyond the limits of the parser is an exception of Jackson's
     * own. All of them are {@link tools.jackson.core.JacksonException}s.
     *
     * @return a new mapper
     */
    public JsonMapper mapper() {
        return Mappers.strict(module);
    }

    /**
     * Writes a value.
     *
     * @param value the value, of one of {@link #kinds()}
     * @return its document, with a line feed at its end
     * @throws IllegalArgumentException if it is not of such a kind, or could not be read back as an equal value
     */
    public String text(Object value) {
        String kind = Kinds.token(value.getClass());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(FORMAT_PROPERTY, FORMAT);
        document.put(KIND, kind);
        document.put(VALUE, forms().write(ValueType.of(type(kind)), value));
        return DocumentForm.text(document);
    }

    /**
     * Writes a value.
     *
     * @param value the value, of one of {@link #kinds()}
     * @param out where to, as UTF-8; flushed, and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if it is not of such a kind, or could not be read back as an equal value
     */
    public void write(Object value, OutputStream out) throws IOException {
        out.write(text(value).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /**
     * Reads a value.
     *
     * @param text its document
     * @param type what it must be: one of {@link #kinds()}, or a variant of one
     * @param <T> the type
     * @return the value, or everything that is wrong with the document
     * @throws IllegalArgumentException if values of the type do not stand in documents by themselves
     */
    public <T> ReadDocument<T> read(String text, Class<T> type) {
        try {
            return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a value.
     *
     * @param in its document, read to its end and left open
     * @param type what it must be: one of {@link #kinds()}, or a variant of one
     * @param <T> the type
     * @return the value, or everything that is wrong with the document
     * @throws IOException if the input fails
     * @throws IllegalArgumentException if values of the type do not stand in documents by themselves
     */
    public <T> ReadDocument<T> read(InputStream in, Class<T> type) throws IOException {
        String kind = Kinds.token(type);
        return DocumentForm.read(in, Limits.DOCUMENT, root -> read(root, kind, type));
    }

    /** A document of another format or kind is not looked into: nothing in it would be as expected. */
    private <T> ReadDocument<T> read(Located root, String kind, Class<T> type) {
        Envelope envelope = new Envelope(root);
        envelope.requireText(FORMAT_PROPERTY, FORMAT, FindingCode.INVALID_VALUE);
        envelope.requireText(KIND, kind, FindingCode.UNKNOWN_CODE);
        envelope.requireNoOther(List.of(FORMAT_PROPERTY, KIND, VALUE));
        Optional<Located> value = envelope.require(VALUE);
        if (value.isEmpty() || !envelope.findings().isEmpty()) {
            return new ReadDocument<>(Optional.empty(), envelope.findings());
        }
        ReadDocument<Object> read = forms().read(ValueType.of(type), value.get());
        return new ReadDocument<>(read.value().map(type::cast), read.findings());
    }

    private static Class<?> type(String kind) {
        return Optional.<Class<?>>ofNullable(Kinds.BY_TOKEN.get(kind)).orElseThrow();
    }

    private ValueForms forms() {
        return module.forms();
    }
}
