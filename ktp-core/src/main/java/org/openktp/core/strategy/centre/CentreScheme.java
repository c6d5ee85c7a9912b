package org.openktp.core.strategy.centre;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * A scheme of research centres that one funder runs under one name, or the network over such a scheme. An empty field was
 * not found.
 *
 * @param id our identifier of the scheme, such as {@code mic}
 * @param name the name under which its pages speak of it
 * @param centres how many centres it has, 1 or more
 * @param reach the nation in which the centres are
 * @param opened when its centres opened
 * @param plannedEnd the last day for which funding was first awarded
 * @param closed when they closed, as announced
 * @param funding what the funder gave to all centres together
 * @param host the organisation that hosts the scheme itself, as opposed to one of its centres
 * @param replaced the identifiers of the schemes it replaced
 * @param replacedBy the identifier of the scheme that replaced it
 * @see org.openktp.core.strategy.centre.CentreSources
 */
@Value.Builder
public record CentreScheme(
        String id,
        Sourced<String> name,
        Sourced<Integer> centres,
        Optional<Sourced<Nation>> reach,
        Optional<Sourced<PartialDate>> opened,
        Optional<Sourced<PartialDate>> plannedEnd,
        Optional<Sourced<PartialDate>> closed,
        Optional<Sourced<Amount>> funding,
        Optional<Sourced<Organisation>> host,
        Optional<Sourced<List<String>>> replaced,
        Optional<Sourced<String>> replacedBy)
        implements WithCentreScheme {

    /**
     * Checks the number of centres and the order of the dates.
     *
     * @param id the component of that name
     * @param name the component of that name
     * @param centres the component of that name
     * @param reach the component of that name
     * @param opened the component of that name
     * @param plannedEnd the component of that name
     * @param closed the component of that name
     * @param funding the component of that name
     * @param host the component of that name
     * @param replaced the component of that name
     * @param replacedBy the component of that name
     * @throws IllegalArgumentException if there is no centre, or the scheme surely closes, or was to end, before it opens
     */
    public CentreScheme {
        if (centres.value() < 1) {
            throw new IllegalArgumentException(
                    "centres " + centres.value() + " of scheme " + id + " must be 1 or more");
        }
        requireOrder("plannedEnd", id, opened, plannedEnd);
        requireOrder("closed", id, opened, closed);
    }

    private static void requireOrder(
            String what, String id, Optional<Sourced<PartialDate>> opened, Optional<Sourced<PartialDate>> end) {
        if (opened.isPresent()
                && end.isPresent()
                && end.get().value().isSurelyBefore(opened.get().value())) {
            throw new IllegalArgumentException(what + " " + end.get().value() + " of scheme " + id
                    + " must not be before opened " + opened.get().value());
        }
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static CentreSchemeBuilder builder() {
        return new CentreSchemeBuilder();
    }
}
