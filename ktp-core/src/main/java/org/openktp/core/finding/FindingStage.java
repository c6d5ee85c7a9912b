package org.openktp.core.finding;

import org.openktp.core.code.EnumCode;

/** When a finding is made. */
public enum FindingStage implements EnumCode {
    /** When a file of applications, histories or scorecards, or a document, is read. */
    READING("when a file is read"),
    /** When a file of reference data, or of grants, is read or checked. */
    REFERENCE_DATA("when reference data or grants are checked"),
    /** When rules decide on an application, or a table is asked. */
    RULES("when rules decide"),
    /** When a plan of costs is compared with its limits. */
    COSTS("when costs are compared with their limits"),
    /** When applications are selected by their scores. */
    SELECTION("when applications are selected"),
    /** When it is told where a history stands. */
    HISTORY("when it is told where a history stands");

    private final String label;

    FindingStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
