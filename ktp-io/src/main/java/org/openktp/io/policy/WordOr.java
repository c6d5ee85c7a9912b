package org.openktp.io.policy;

import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * One value that is written as a word, and others that are not.
 *
 * @param word the word
 * @param value the value for which it stands
 * @param otherwise what else there may be, for messages, such as {@code an object with 'trimmed'}
 * @param form the form of the other values
 * @param <T> the type of the values
 */
record WordOr<T>(String word, T value, String otherwise, Form<T> form) implements Form<T> {

    @Override
    public Optional<T> read(Located given, Reading reading) {
        if (given instanceof Located.Members) {
            return form.read(given, reading);
        }
        if (!(given instanceof Located.Text text)) {
            return reading.wrongType(given, expected());
        }
        return text.value().equals(word)
                ? Optional.of(value)
                : reading.refuse(
                        text.at(), FindingCode.INVALID_VALUE, Shown.of(text.value()) + " must be " + expected());
    }

    private String expected() {
        return "'" + word + "' or " + otherwise;
    }

    @Override
    public Object write(T given, Writing writing) {
        return given.equals(value) ? word : form.write(given, writing);
    }

    @Override
    public JsonShape shape() {
        return Shapes.anyOf(Shapes.tokens(word), form.shape());
    }
}
