package org.openktp.io.value;

import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Writing;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.RefusedException;

/** There and back: what is written reads as an equal value and gives the same text again. */
final class Trip {

    static final ValueForms FORMS = new ValueForms(new KnownFacts());

    private Trip() {}

    /** What goes wrong on the way; empty where nothing does. */
    static String wrong(ValueType type, Object value) {
        try {
            String text = text(type, value);
            if (!type.isWhole()) {
                return "";
            }
            ReadDocument<Object> read = FORMS.read(type, JsonTree.record(text, 1, 1, Limits.DOCUMENT));
            if (!value.equals(read.value().orElse(null))) {
                return type + " is not equal: " + read.findings() + " " + text;
            }
            return text(type, read.orThrow()).equals(text) ? "" : type + " has another text: " + text;
        } catch (RefusedException | IllegalArgumentException e) {
            return type + ": " + e.getMessage();
        }
    }

    static String text(ValueType type, Object value) {
        return DocumentForm.line(FORMS.of(type).write(value, Writing.inline()));
    }
}
