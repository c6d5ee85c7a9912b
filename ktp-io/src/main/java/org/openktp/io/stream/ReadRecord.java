package org.openktp.io.stream;

import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Finding;

/**
 * A record as it was read: either accepted, or rejected with what is wrong.
 *
 * @param <T> the type of the value
 */
public sealed interface ReadRecord<T> {

    /**
     * Which record of the input this is, and where its bytes are.
     *
     * @return its position
     */
    Position position();

    /**
     * Which record of the input this is.
     *
     * @return its number, from 1
     */
    default long number() {
        return position().number();
    }

    /**
     * The reference that the record gives itself.
     *
     * @return its {@code id}, or empty where none could be read
     */
    Optional<String> id();

    /**
     * What there is to say.
     *
     * @return at least one finding if the record is rejected; warnings otherwise, often none
     */
    List<Finding> findings();

    /**
     * The value.
     *
     * @return the value, or empty if the record is rejected
     */
    Optional<T> value();

    /**
     * A record that became a value.
     *
     * @param position its position
     * @param id its reference
     * @param get the value
     * @param findings warnings, such as a property that was not used
     * @param <T> the type of the value
     */
    record Accepted<T>(Position position, Optional<String> id, T get, List<Finding> findings) implements ReadRecord<T> {

        @Override
        public Optional<T> value() {
            return Optional.of(get);
        }
    }

    /**
     * A record that did not.
     *
     * @param position its position
     * @param id its reference, where it could be read
     * @param findings what is wrong, at least one
     * @param <T> the type of the value
     */
    record Rejected<T>(Position position, Optional<String> id, List<Finding> findings) implements ReadRecord<T> {

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
