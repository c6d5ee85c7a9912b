package org.openktp.core.innovate.competition;

import java.time.LocalDate;
import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.Strand;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;

/**
 * A competition, or round, in which applications were taken.
 *
 * @param token our identifier, such as {@code innovate-ktp-2025-26-r4}
 * @param strands the strands for which it took applications
 * @param name the name under which it was published, or what a page calls it
 * @param open when applications were taken, as far as that was found
 * @param referenceDate a day on which it is taken to have been open: the last, where that was found, otherwise that of the page
 *     that describes it, which is inferred; the day whose rules apply to an application that names it
 * @see org.openktp.core.innovate.competition.RoundSources
 */
public record Competition(
        String token,
        List<Strand> strands,
        Sourced<String> name,
        Sourced<Validity> open,
        Sourced<LocalDate> referenceDate)
        implements Code {

    /**
     * Copies the strands and checks the day.
     *
     * @param token the component of that name
     * @param strands the component of that name
     * @param name the component of that name
     * @param open the component of that name
     * @param referenceDate the component of that name
     * @throws IllegalArgumentException if the reference date lies surely outside the days on which it was open
     */
    public Competition {
        strands = List.copyOf(strands);
        if (!open.value().admits(referenceDate.value())) {
            throw new IllegalArgumentException("referenceDate " + referenceDate.value() + " of competition " + token
                    + " must not be outside " + open.value());
        }
    }

    /**
     * The earliest day that is taken to lie within it.
     *
     * @return the day it opened; the reference date where that was not found
     */
    public Sourced<LocalDate> firstDay() {
        return open.value().from().flatMap(PartialDate::day).map(open::with).orElse(referenceDate);
    }

    /**
     * The latest day that is taken to lie within it.
     *
     * @return the day it closed; the reference date where that was not found
     */
    public Sourced<LocalDate> lastDay() {
        return open.value().until().flatMap(PartialDate::day).map(open::with).orElse(referenceDate);
    }

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
