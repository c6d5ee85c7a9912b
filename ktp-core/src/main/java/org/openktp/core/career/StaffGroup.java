package org.openktp.core.career;

import org.openktp.core.code.Code;
import org.openktp.core.finding.Printable;

/**
 * The staff group under which an NHS employer records a post in the Electronic Staff Record: two digits. Only the meaning
 * of the group for healthcare scientists is known to this library; any two digits are taken. Source: NHS Data Dictionary,
 * staff group.
 *
 * @param token the code, such as {@code 06}
 */
public record StaffGroup(String token) implements Code {

    /** Healthcare scientists, code 06. */
    public static final StaffGroup HEALTHCARE_SCIENTISTS = new StaffGroup("06");

    /**
     * Checks the shape.
     *
     * @param token the component of that name
     * @throws IllegalArgumentException if the code is not two digits
     */
    public StaffGroup {
        if (token.length() != 2 || !isDigit(token.charAt(0)) || !isDigit(token.charAt(1))) {
            throw new IllegalArgumentException(
                    "staff group '" + Printable.of(token, 60) + "' must be two digits, such as 06");
        }
    }

    @Override
    public String label() {
        return equals(HEALTHCARE_SCIENTISTS) ? "06 (healthcare scientists)" : token;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StaffGroup that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
