package org.openktp.rules.condition;

/**
 * A condition does not hold.
 *
 * @param condition the condition
 */
public record Not(Condition condition) implements Condition {

    @Override
    public String describe() {
        return "it is not so that " + condition.describe();
    }

    @Override
    public String canonical() {
        return "not(" + condition.canonical() + ")";
    }
}
