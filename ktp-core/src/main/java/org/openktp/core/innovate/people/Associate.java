package org.openktp.core.innovate.people;

import java.time.LocalDate;
import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;

/**
 * The person who carries out the project: employed by the knowledge base, at work in the business.
 *
 * @param reference an opaque reference, never a name; not blank
 * @param started the first day of work on the partnership; not applicable where nobody has started
 * @param left the last day of work on the partnership; not applicable while the work goes on
 * @param ukTaxResident whether the associate resides in the United Kingdom for tax purposes
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Associate(
        String reference, Knowledge<LocalDate> started, Knowledge<LocalDate> left, Knowledge<Boolean> ukTaxResident) {

    /**
     * Checks the reference and the order of the days.
     *
     * @param reference the component of that name
     * @param started the component of that name
     * @param left the component of that name
     * @param ukTaxResident the component of that name
     * @throws IllegalArgumentException if the reference is blank, or both days are known and the last is before the first
     */
    public Associate {
        References.requireNotBlank("an associate", reference);
        Optional<LocalDate> first = started.value();
        Optional<LocalDate> last = left.value();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException(
                    "left " + last.get() + " of associate " + reference + " must not be before started " + first.get());
        }
    }
}
