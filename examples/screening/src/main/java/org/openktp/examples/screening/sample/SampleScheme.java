package org.openktp.examples.screening.sample;

import org.openktp.core.code.EnumCode;

/** The scheme to which sample applications are. */
public enum SampleScheme implements EnumCode {
    /** The Healthcare Scientist programme, in its fourth round. */
    HCS_KTP(400, 50),
    /** Innovate UK's scheme, in several rounds. */
    INNOVATE_KTP(120, 12);

    private final int count;
    private final int selected;

    SampleScheme(int count, int selected) {
        this.count = count;
        this.selected = selected;
    }

    /** The number of applications in the files in {@code examples/data}. */
    int count() {
        return count;
    }

    /** The number of applications in the running in the samples of selections in {@code examples/data}. */
    int selected() {
        return selected;
    }
}
