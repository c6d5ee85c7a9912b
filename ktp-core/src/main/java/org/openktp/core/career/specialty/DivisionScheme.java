package org.openktp.core.career.specialty;

import org.openktp.core.code.EnumCode;

/**
 * A way of dividing healthcare science. The schemes coexist; divisions of different schemes are never the same.
 *
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public enum DivisionScheme implements EnumCode {
    /** Modernising Scientific Careers, used by the National School and the Academy for Healthcare Science. */
    MSC("Modernising Scientific Careers"),
    /** NHS Education for Scotland. */
    NES_SCOTLAND("NHS Education for Scotland"),
    /** Health Education and Improvement Wales, of whose divisions only the number was found. */
    HEIW_WALES("Health Education and Improvement Wales");

    private final String label;

    DivisionScheme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
