package org.openktp.core.organisation;

import java.util.List;
import java.util.Optional;

/**
 * What a row of a file of knowledge bases says of one. What a row leaves blank, or what could not be read, is absent.
 *
 * @param name its name, as written
 * @param type its type, as written, such as {@code UNIVERSITY}, {@code RTO} or {@code CATAPULT}
 * @param id its registration number, where the row gives one whose scheme is certain
 * @param address the lines of its address that are not blank
 * @param town its town
 * @param postcode its postcode, with one blank before the last three characters
 * @param county its county
 * @param country its country
 * @see org.openktp.core.organisation.OrganisationSources
 */
public record KnowledgeBaseEntry(
        String name,
        String type,
        Optional<OrganisationId> id,
        List<String> address,
        Optional<String> town,
        Optional<String> postcode,
        Optional<String> county,
        Optional<String> country) {

    /**
     * Copies the address.
     *
     * @param name the component of that name
     * @param type the component of that name
     * @param id the component of that name
     * @param address the component of that name
     * @param town the component of that name
     * @param postcode the component of that name
     * @param county the component of that name
     * @param country the component of that name
     */
    public KnowledgeBaseEntry {
        address = List.copyOf(address);
    }
}
