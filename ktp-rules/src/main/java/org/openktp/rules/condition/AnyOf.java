package org.openktp.rules.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * At least one of some conditions holds.
 *
 * @param conditions the conditions; with none of them this never holds
 */
public record AnyOf(List<Condition> conditions) implements Condition {

    /**
     * Copies the conditions.
     *
     * @param conditions the component of that name
     */
    public AnyOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Message message() {
        return conditions.isEmpty()
                ? Message.of(MessageCode.NEVER)
                : Message.of(
                        MessageCode.ANY,
                        conditions.stream().map(Condition::message).toList());
    }

    @Override
    public String canonical() {
        return conditions.isEmpty()
                ? "never"
                : conditions.stream().map(Condition::canonical).collect(Collectors.joining(",", "any(", ")"));
    }
}
