package org.openktp.io.form;

import java.util.Optional;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;

/**
 * How values of a type are written as JSON. What is written reads back as an equal value.
 *
 * @param <T> the type of the values
 */
public interface Form<T> {

    /**
     * Reads a value.
     *
     * @param given where it stands, never {@link Located.Nothing}, which is as good as absent
     * @param reading takes what is wrong
     * @return the value, or empty where something was wrong
     */
    Optional<T> read(Located given, Reading reading);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param writing takes the sources that it cites
     * @return what {@link PrettyJson} prints: a map, a list, a string, an integer, a truth value or a {@link JsonText}
     * @throws IllegalArgumentException if it could not be read back, such as a blank text
     */
    Object write(T value, Writing writing);

    /**
     * Which JSON it reads.
     *
     * @return a shape that everything has which is read without a finding
     */
    JsonShape shape();
}
