package org.openktp.rules.innovate.application;

import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.PartnerKindDefinition;
import org.openktp.core.innovate.partner.PartnerKinds;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/** The sector of the business partner: that of its kind, where a page was found that says so. */
public final class PartnerSectors {

    /** The sector of a partner of a kind of which none was found, such as a co-operative. */
    public static final Fact<PartnerSector> SECTOR = Fact.of(
            "businessPartner.sector",
            "sector of the business partner",
            "Which sector does the business partner belong to, of whose kind no page says it?",
            CodeList.of(List.of(PartnerSector.values())));

    private PartnerSectors() {}

    /**
     * The kinds of a sector.
     *
     * @param sector the sector
     * @return the kinds that pages count to it
     */
    public static List<BusinessPartnerKind> kinds(PartnerSector sector) {
        return kinds(Optional.of(sector));
    }

    /**
     * The partner belongs to a sector: by its kind, or where that tells none, by the fact of its own.
     *
     * @param sector the sector
     * @return the condition
     */
    public static Condition is(PartnerSector sector) {
        return Condition.any(
                Condition.isIn(PartnerFacts.KIND, kinds(sector)),
                Condition.all(
                        Condition.isIn(PartnerFacts.KIND, kinds(Optional.empty())), Condition.is(SECTOR, sector)));
    }

    private static List<BusinessPartnerKind> kinds(Optional<PartnerSector> sector) {
        return PartnerKinds.CATALOGUE.entries().stream()
                .filter(definition -> definition.sector().map(Sourced::value).equals(sector))
                .map(PartnerKindDefinition::kind)
                .toList();
    }
}
