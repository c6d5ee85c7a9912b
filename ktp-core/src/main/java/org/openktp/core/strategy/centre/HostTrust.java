package org.openktp.core.strategy.centre;

import static org.openktp.core.source.Sourced.stated;

import java.util.Optional;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/** The trusts that host centres, with the codes under which the Organisation Data Service lists them by that name. */
enum HostTrust {
    BIRMINGHAM("university-hospitals-birmingham", "University Hospitals Birmingham NHS Foundation Trust", "RRK"),
    CAMBRIDGE("cambridge-university-hospitals", "Cambridge University Hospitals NHS Foundation Trust", "RGT"),
    GUYS("guys-and-st-thomas", "Guy's and St Thomas' NHS Foundation Trust", "RJ1"),
    IMPERIAL("imperial-college-healthcare", "Imperial College Healthcare NHS Trust", "RYJ"),
    LEEDS("leeds-teaching-hospitals", "Leeds Teaching Hospitals NHS Trust", "RR8"),
    MANCHESTER("manchester-university", "Manchester University NHS Foundation Trust", "R0A"),
    MAUDSLEY("south-london-and-maudsley", "South London and Maudsley NHS Foundation Trust", "RV5"),
    NEWCASTLE("newcastle-upon-tyne-hospitals", "The Newcastle upon Tyne Hospitals NHS Foundation Trust", "RTD"),
    NOTTINGHAM("nottingham-university-hospitals", "Nottingham University Hospitals NHS Trust", "RX1"),
    NOTTINGHAMSHIRE("nottinghamshire-healthcare", "Nottinghamshire Healthcare NHS Foundation Trust", "RHA"),
    OXFORD("oxford-health", "Oxford Health NHS Foundation Trust", "RNU"),
    /** Not in the list of codes under this name, which is later than the list. */
    ROYAL_DEVON("royal-devon", "Royal Devon University Healthcare NHS Foundation Trust", ""),
    SHEFFIELD("sheffield-teaching-hospitals", "Sheffield Teaching Hospitals NHS Foundation Trust", "RHQ"),
    SHEFFIELD_CHILDREN("sheffield-childrens", "Sheffield Children's NHS Foundation Trust", "RCU");

    private static final Citation CODES = CentreSources.ODS_TRUSTS.at("columns 1 and 2, code and name of the trust");

    private final Organisation organisation;
    private final String code;

    HostTrust(String token, String label, String code) {
        this.organisation = new Organisation(token, label);
        this.code = code;
    }

    Organisation organisation() {
        return organisation;
    }

    Optional<Sourced<OrganisationId>> id() {
        return code.isEmpty() ? Optional.empty() : Optional.of(stated(OrganisationId.ods(code), CODES));
    }
}
