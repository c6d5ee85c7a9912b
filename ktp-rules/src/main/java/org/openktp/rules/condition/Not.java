package org.openktp.rules.condition;

import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * A condition does not hold.
 *
 * @param condition the condition
 */
public record Not(Condition condition) implements Condition {

    @Override
    public Message message() {
        return Message.of(MessageCode.NOT, condition.message());
    }

    @Override
    public String canonical() {
        return "not(" + condition.canonical() + ")";
    }
}
