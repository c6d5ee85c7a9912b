package org.openktp.io.value.basic;

import org.openktp.io.form.Form;
import org.openktp.io.shape.JsonShape;

/**
 * A form of this package. All that has to be said of every one of them is said here.
 *
 * @param <T> the type of the values
 */
public abstract class OwnForm<T> implements Form<T> {

    /** For subclasses. */
    protected OwnForm() {}

    /**
     * There is none: what is read into a value by itself is of no kind of document.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public final JsonShape shape() {
        throw new UnsupportedOperationException(getClass().getName() + " is in no document, and has no schema");
    }
}
