package org.openktp.core.innovate.partner;

import static org.openktp.core.innovate.CompetitionSources.ROUND_2022_23_R2;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2023_24_R3_REPORTED;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2023_24_R6;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R2;
import static org.openktp.core.innovate.CompetitionSources.ROUND_2025_26_R4;
import static org.openktp.core.innovate.InnovateSources.GUIDANCE;
import static org.openktp.core.innovate.competition.RoundSources.ROUND_2026_27_R2_ELIGIBILITY;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The kinds of business partner with what the pages call them and the sector to which they count them.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public final class PartnerKinds {

    private static final Citation NOT_FOR_PROFIT = ROUND_2023_24_R6.at("who can apply, definition of not for profit");
    private static final Citation CHARITABLE = ROUND_2023_24_R3_REPORTED.at("definition of charitable business");
    private static final Citation ELIGIBILITY = ROUND_2025_26_R2.at("eligibility");
    private static final Citation PUBLIC = ROUND_2025_26_R2.at("definition of eligible public sector organisations");

    /** Every kind. */
    public static final Catalogue<PartnerKindDefinition> CATALOGUE = Catalogue.of(
            "partner-kinds",
            "Kinds of business partner",
            List.of(
                    row(
                            BusinessPartnerKind.PRIVATE_BUSINESS,
                            stated("UK registered business", ROUND_2022_23_R2.at("description")),
                            inferred(PartnerSector.BUSINESS, ROUND_2022_23_R2.at("description"))),
                    row(
                            BusinessPartnerKind.SOCIAL_ENTERPRISE,
                            stated("social enterprise", GUIDANCE.at("who can take part")),
                            inferred(PartnerSector.THIRD_SECTOR, GUIDANCE.at("who can take part"))),
                    new PartnerKindDefinition(
                            BusinessPartnerKind.CO_OPERATIVE, reported("co-operative", ELIGIBILITY), Optional.empty()),
                    thirdSector(BusinessPartnerKind.REGISTERED_CHARITY, "registered charity"),
                    thirdSector(
                            BusinessPartnerKind.COMMUNITY_INTEREST_COMPANY, "registered Community Interest Company"),
                    thirdSector(
                            BusinessPartnerKind.CHARITABLE_INCORPORATED_ORGANISATION,
                            "registered Charitable Incorporated Organisation"),
                    thirdSector(BusinessPartnerKind.CHARITABLE_COMPANY, "charitable company"),
                    thirdSector(BusinessPartnerKind.EXEMPT_OR_EXCEPTED_CHARITY, "exempt or excepted charity"),
                    row(
                            BusinessPartnerKind.CHARITABLE_BUSINESS,
                            reported("charitable business: a registered company and a registered charity", CHARITABLE),
                            inferred(PartnerSector.THIRD_SECTOR, CHARITABLE)),
                    publicSector(
                            BusinessPartnerKind.ARMS_LENGTH_BODY,
                            "non-departmental public bodies and arm's length bodies"),
                    publicSector(BusinessPartnerKind.NHS_BODY, "the NHS"),
                    publicSector(
                            BusinessPartnerKind.LOCAL_AUTHORITY,
                            "local authorities, bodies owned and controlled by local authorities"),
                    publicSector(BusinessPartnerKind.GOVERNMENT_OWNED_COMPANY, "government owned companies"),
                    publicSector(BusinessPartnerKind.NATIONALISED_INDUSTRY, "nationalised industries"),
                    publicSector(BusinessPartnerKind.TRADING_FUND, "most trading funds"),
                    publicSector(BusinessPartnerKind.REGULATOR, "regulators"),
                    row(
                            BusinessPartnerKind.OTHER_PUBLIC_BODY,
                            reported(
                                    "central government departments and the devolved administrations",
                                    ROUND_2026_27_R2_ELIGIBILITY.at("who can apply")),
                            reported(PartnerSector.PUBLIC_SECTOR, ROUND_2025_26_R4.at("eligibility")))),
            definition -> definition.kind().token(),
            List.of(
                    Field.of("named", PartnerKindDefinition::named),
                    Field.maybe("sector", PartnerKindDefinition::sector)));

    private PartnerKinds() {}

    private static PartnerKindDefinition thirdSector(BusinessPartnerKind kind, String named) {
        return row(kind, reported(named, NOT_FOR_PROFIT), inferred(PartnerSector.THIRD_SECTOR, NOT_FOR_PROFIT));
    }

    private static PartnerKindDefinition publicSector(BusinessPartnerKind kind, String named) {
        return row(kind, reported(named, PUBLIC), reported(PartnerSector.PUBLIC_SECTOR, PUBLIC));
    }

    private static PartnerKindDefinition row(
            BusinessPartnerKind kind, Sourced<String> named, Sourced<PartnerSector> sector) {
        return new PartnerKindDefinition(kind, named, Optional.of(sector));
    }
}
