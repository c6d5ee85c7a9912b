package org.openktp.core.knowledge;

/**
 * The fact does not apply to this subject. An answer like any other, but in no set, and every comparison with it is
 * false.
 *
 * @param <T> the type of the fact's values
 */
public record NotApplicable<T>() implements Knowledge<T> {

    @Override
    public boolean admits(T value) {
        return false;
    }

    @Override
    public boolean admitsNotApplicable() {
        return true;
    }
}
