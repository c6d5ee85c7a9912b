package org.openktp.io.form;

import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;

/**
 * A value that is written as a text.
 *
 * @param shape which texts there may be
 * @param refusal the code of the finding for a text that is refused
 * @param parse reads it; throws {@link IllegalArgumentException} with a message that says what is wrong
 * @param print writes it so that it reads back
 * @param <T> the type of the values
 */
record TextForm<T>(JsonShape shape, FindingCode refusal, Function<String, T> parse, Function<T, String> print)
        implements Form<T> {

    @Override
    public Optional<T> read(Located given, Reading reading) {
        return given instanceof Located.Text text
                ? reading.make(text.at(), refusal, () -> parse.apply(text.value()))
                : reading.wrongType(given, "a text");
    }

    @Override
    public Object write(T value, Writing writing) {
        // parsing refuses what could not be read back
        return print.apply(parse.apply(print.apply(value)));
    }
}
