package org.openktp.rules.condition;

import java.util.List;
import java.util.stream.Collectors;

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
    public String describe() {
        return conditions.stream().map(Condition::describe).collect(Collectors.joining(", and ", "(", ")"));
    }

    @Override
    public String canonical() {
        return conditions.stream().map(Condition::canonical).collect(Collectors.joining(",", "all(", ")"));
    }
}
