package org.openktp.rules.innovate.cost;

import org.openktp.core.code.EnumCode;

/** What a limit of cost means to a plan that is above it. */
public enum LimitKind implements EnumCode {
    /** It may not be exceeded. */
    MAXIMUM("maximum"),
    /** It may be exceeded with a justification that the programme's management approves. */
    STANDARD("standard amount"),
    /** There is no sum: the amount follows from the costing method of the knowledge base. */
    VARIABLE("variable amount");

    private final String label;

    LimitKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
