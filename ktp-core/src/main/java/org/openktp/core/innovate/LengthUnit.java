package org.openktp.core.innovate;

import java.time.Period;
import org.openktp.core.code.EnumCode;

/**
 * The unit in which the length of projects is published.
 *
 * @see org.openktp.core.innovate.InnovateSources
 */
public enum LengthUnit implements EnumCode {
    /** Weeks. */
    WEEKS {
        @Override
        Period period(int number) {
            return Period.ofWeeks(number);
        }
    },
    /** Months. */
    MONTHS {
        @Override
        Period period(int number) {
            return Period.ofMonths(number);
        }
    };

    abstract Period period(int number);
}
