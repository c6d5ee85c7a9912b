package org.openktp.rules.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * All of some conditions hold.
 *
 * @param conditions the conditions; with none of them this always holds
 */
public record AllOf(List<Condition> conditions) implements Condition {

    /**
     * Copies the conditions.
     *
     * @param conditions the component of that name
     */
    public AllOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Message message() {
        return conditions.isEmpty()
                ? Message.of(MessageCode.ALWAYS)
                : Message.of(
                        MessageCode.ALL,
                        conditions.stream().map(Condition::message).toList());
    }

    @Override
    public String canonical() {
        return conditions.isEmpty()
                ? "always"
                : conditions.stream().map(Condition::canonical).collect(Collectors.joining(",", "all(", ")"));
    }
}
