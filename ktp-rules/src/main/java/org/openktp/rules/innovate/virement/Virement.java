package org.openktp.rules.innovate.virement;

import org.openktp.core.code.EnumCode;

/** Whether money may be moved from one category of cost to another. */
public enum Virement implements EnumCode {
    /** If the local management committee agrees. */
    WITH_AGREEMENT("allowed if the committee agrees"),
    /** If it is approved before the cost arises, and the local management committee agrees. */
    WITH_PRIOR_APPROVAL("allowed if approved before the cost arises"),
    /** Not under the clause on such moves. */
    NOT_ALLOWED("not allowed");

    private final String label;

    Virement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
