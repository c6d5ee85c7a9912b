package org.openktp.io.grant;

import static org.openktp.core.source.Sourced.stated;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.identifier.IdentifierSources;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

/**
 * The codes of org-id.guide for the lists of organisations that this library knows, with which the 360Giving Data Standard asks
 * that identifiers begin. That NHS codes have one is stated by org-id.guide; 360Giving did not take the list among those often
 * used, as the codes were not easy enough to come by.
 *
 * @see GrantSources
 */
public final class OrgIdLists {

    private static final String CODE = "code";

    /** The code of the list of each scheme that has one. */
    public static final Map<IdentifierScheme, Sourced<String>> CODES = codes();

    private OrgIdLists() {}

    private static Map<IdentifierScheme, Sourced<String>> codes() {
        Map<IdentifierScheme, Sourced<String>> codes = new EnumMap<>(IdentifierScheme.class);
        codes.put(IdentifierScheme.ODS, list("GB-NHS", GrantSources.GB_NHS));
        codes.put(IdentifierScheme.UKPRN, list("GB-UKPRN", GrantSources.GB_UKPRN));
        codes.put(IdentifierScheme.COMPANIES_HOUSE, list("GB-COH", GrantSources.GB_COH));
        codes.put(IdentifierScheme.CHARITY_COMMISSION, list("GB-CHC", IdentifierSources.CHARITY_LIST));
        codes.put(IdentifierScheme.OSCR, list("GB-SC", GrantSources.GB_SC));
        codes.put(IdentifierScheme.CCNI, list("GB-NIC", GrantSources.GB_NIC));
        codes.put(IdentifierScheme.ROR, list("XI-ROR", GrantSources.XI_ROR));
        return Collections.unmodifiableMap(codes);
    }

    private static Sourced<String> list(String code, Source source) {
        return stated(code, source.at(CODE));
    }

    /**
     * An identifier as 360Giving writes it.
     *
     * @param id the identifier in its scheme
     * @return for example {@code GB-NHS-RJ1}; empty where the scheme has no list
     */
    public static Optional<String> orgId(OrganisationId id) {
        return id.scheme() == IdentifierScheme.ORG_ID
                ? Optional.of(id.value())
                : Optional.ofNullable(CODES.get(id.scheme())).map(list -> list.value() + "-" + id.value());
    }

    /**
     * Whether an identifier is in a list known here, and written as that list has it. Whether the list has it is not looked up.
     *
     * @param id the identifier
     * @return false of a scheme without a list, and of {@code org-id:} where the list that it names is not known here
     */
    public static boolean isInKnownList(OrganisationId id) {
        return CODES.containsKey(id.scheme())
                || (id.scheme() == IdentifierScheme.ORG_ID && read(id.value()).scheme() != IdentifierScheme.ORG_ID);
    }

    /** An identifier in the scheme of its list, or as it is where that is not known. */
    static OrganisationId read(String orgId) {
        return CODES.entrySet().stream()
                .filter(each -> orgId.startsWith(each.getValue().value() + "-"))
                .flatMap(each ->
                        each
                                .getKey()
                                .read(orgId.substring(each.getValue().value().length() + 1))
                                .accepted()
                                .stream())
                .findFirst()
                .map(OrganisationId::from)
                .orElseGet(() -> new OrganisationId(IdentifierScheme.ORG_ID, orgId));
    }
}
