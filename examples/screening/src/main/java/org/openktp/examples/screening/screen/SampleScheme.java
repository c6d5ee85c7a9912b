package org.openktp.examples.screening.screen;

import org.openktp.core.code.EnumCode;

/** The scheme to which sample applications are. */
public enum SampleScheme implements EnumCode {
    /** The Healthcare Scientist programme, in its fourth round. */
    HCS_KTP(400),
    /** Innovate UK's scheme, in several rounds. */
    INNOVATE_KTP(120);

    private final int count;

    SampleScheme(int count) {
        this.count = count;
    }

    /** The number of applications in the files in {@code examples/data}. */
    int count() {
        return count;
    }
}
