package org.openktp.core.career;

import java.util.regex.Pattern;
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

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}");

    /** Healthcare scientists, code 06. */
    public static final StaffGroup HEALTHCARE_SCIENTISTS = new StaffGroup("06");

    /**
     * Checks the shape.
     *
     * @param token the component of that name
     * @throws IllegalArgumentException if the code is not two digits
     */
    public StaffGroup {
        if (!SHAPE.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    "staff group '" + Printable.of(token, 60) + "' must be two digits, such as 06");
        }
    }

    @Override
    public String label() {
        return equals(HEALTHCARE_SCIENTISTS) ? "06 (healthcare scientists)" : token;
    }
}
