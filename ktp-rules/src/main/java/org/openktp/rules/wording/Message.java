package org.openktp.rules.wording;

import java.io.Serializable;
import java.util.List;

/**
 * Something to say, as data. Two messages are equal when they say the same.
 *
 * @param code what is said
 * @param arguments what fills the gaps, in order: texts, numbers, dates, codes, {@link Term}s, further messages, or
 *     collections of these
 */
public record Message(MessageCode code, List<Object> arguments) implements Serializable {

    /**
     * Copies the arguments and counts them.
     *
     * @param code the component of that name
     * @param arguments the component of that name
     * @throws IllegalArgumentException if there are not as many arguments as the code has gaps
     */
    public Message {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.gaps()) {
            throw new IllegalArgumentException(
                    "message " + code.token() + " takes " + code.gaps() + " arguments, not " + arguments.size());
        }
    }

    /**
     * A message.
     *
     * @param code what is said
     * @param arguments what fills its gaps, in order
     * @return the message
     * @throws IllegalArgumentException if there are not as many arguments as the code has gaps
     */
    public static Message of(MessageCode code, Object... arguments) {
        return new Message(code, List.of(arguments));
    }
}
