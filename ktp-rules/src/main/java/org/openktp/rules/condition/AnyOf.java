package org.openktp.rules.condition;

import java.util.List;
import java.util.stream.Collectors;

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
    public String describe() {
        return conditions.stream().map(Condition::describe).collect(Collectors.joining(", or ", "(", ")"));
    }

    @Override
    public String canonical() {
        return conditions.stream().map(Condition::canonical).collect(Collectors.joining(",", "any(", ")"));
    }
}
