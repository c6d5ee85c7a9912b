package org.openktp.core.organisation;

import org.openktp.core.code.EnumCode;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.source.Sourced;

/**
 * A nation of the United Kingdom. Somebody who works outside it works in none of these.
 *
 * @see org.openktp.core.organisation.OrganisationSources
 */
public enum Nation implements EnumCode {
    /** England. */
    ENGLAND("England", "E92000001"),
    /** Scotland. */
    SCOTLAND("Scotland", "S92000003"),
    /** Wales. */
    WALES("Wales", "W92000004"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland", "N92000002");

    private final String label;
    private final Sourced<Identifier> gss;

    Nation(String label, String gss) {
        this.label = label;
        this.gss = Sourced.reported(
                new Identifier(IdentifierScheme.GSS, gss), OrganisationSources.COUNTRIES.at("COUNTRY_CODES"));
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Its code in the coding of areas of the Government Statistical Service.
     *
     * @return for example {@code gss:S92000003}
     */
    public Sourced<Identifier> gss() {
        return gss;
    }
}
