package org.openktp.rules.condition;

/** Holds of everything. */
public record Always() implements Condition {

    @Override
    public String describe() {
        return "always";
    }

    @Override
    public String canonical() {
        return "always";
    }
}
