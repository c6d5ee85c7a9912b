package org.openktp.rules.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * At least so many of some conditions hold.
 *
 * @param least how many, from 1 to the number of conditions
 * @param conditions the conditions; one that is there twice counts twice
 */
public record AtLeastOf(int least, List<Condition> conditions) implements Condition {

    /**
     * Copies the conditions and checks the number.
     *
     * @param least the component of that name
     * @param conditions the component of that name
     * @throws IllegalArgumentException if the number is below 1 or above the number of conditions
     */
    public AtLeastOf {
        conditions = List.copyOf(conditions);
        if (least < 1 || least > conditions.size()) {
            throw new IllegalArgumentException(
                    "at least " + least + " of " + conditions.size() + " conditions must be from 1 to their number");
        }
    }

    @Override
    public Message message() {
        return Message.of(
                MessageCode.AT_LEAST_OF,
                least,
                conditions.stream().map(Condition::message).toList());
    }

    @Override
    public String canonical() {
        return conditions.stream()
                .map(Condition::canonical)
                .collect(Collectors.joining(",", "at-least(" + least + ",", ")"));
    }
}
