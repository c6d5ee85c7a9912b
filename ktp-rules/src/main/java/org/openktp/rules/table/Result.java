package org.openktp.rules.table;

import java.util.Optional;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * What a table gives where everything is known: a value, or that no row covers the subject.
 *
 * @param value the value; empty where no row covers the subject
 * @param <V> the type of the value
 */
public record Result<V>(Optional<V> value) {

    /**
     * A value.
     *
     * @param value the value
     * @param <V> its type
     * @return the result
     */
    public static <V> Result<V> of(V value) {
        return new Result<>(Optional.of(value));
    }

    /**
     * No row covers the subject.
     *
     * @param <V> the type of the values of the table
     * @return the result
     */
    public static <V> Result<V> noRow() {
        return new Result<>(Optional.empty());
    }

    /**
     * The result, as a message.
     *
     * @return the value, or that no row covers this
     */
    public Message message() {
        return value.map(each -> Message.of(MessageCode.KNOWN, each))
                .orElseGet(() -> Message.of(MessageCode.NO_ROW_COVERS));
    }
}
