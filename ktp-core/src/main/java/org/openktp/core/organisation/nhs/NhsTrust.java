package org.openktp.core.organisation.nhs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.OrganisationId;

/**
 * An NHS trust as a row of the reference data of the Organisation Data Service describes it. What a row leaves blank is
 * absent.
 *
 * @param code its code
 * @param name its name, as written
 * @param region the code of its region, as written: {@code Y56} and the like in England, {@code W00} in Wales
 * @param careBoard the code of its integrated care board, as written
 * @param address the lines of its address that are not blank
 * @param postcode its postcode, with one blank before the last three characters
 * @param opened when it was opened
 * @param closed when it was closed; absent while it is open
 * @param others the cells after these, whose meaning was not found, as written
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record NhsTrust(
        OrganisationId code,
        String name,
        Optional<String> region,
        Optional<String> careBoard,
        List<String> address,
        Optional<String> postcode,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        List<String> others) {

    /**
     * Copies the lists, and checks the dates.
     *
     * @param code the component of that name
     * @param name the component of that name
     * @param region the component of that name
     * @param careBoard the component of that name
     * @param address the component of that name
     * @param postcode the component of that name
     * @param opened the component of that name
     * @param closed the component of that name
     * @param others the component of that name
     * @throws IllegalArgumentException if the trust was closed before it was opened
     */
    public NhsTrust {
        address = List.copyOf(address);
        others = List.copyOf(others);
        if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
            throw new IllegalArgumentException("closed " + closed.get() + " must not be before opened " + opened.get());
        }
    }
}
