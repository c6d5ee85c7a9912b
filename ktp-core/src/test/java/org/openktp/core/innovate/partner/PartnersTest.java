package org.openktp.core.innovate.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;

final class PartnersTest {

    private static final Organisation ACME = new Organisation("acme", "Acme");

    @Test
    void every_kind_and_every_type_is_defined_once_in_order() {
        assertThat(PartnerKinds.CATALOGUE.entries())
                .extracting(PartnerKindDefinition::kind)
                .containsExactly(BusinessPartnerKind.values());
        assertThat(KnowledgeBaseTypes.CATALOGUE.entries())
                .extracting(KnowledgeBaseTypeDefinition::type)
                .containsExactly(KnowledgeBaseType.values());
    }

    @ParameterizedTest
    @CsvSource({"BUSINESS, 1", "THIRD_SECTOR, 7", "PUBLIC_SECTOR, 8"})
    void kinds_are_counted_to_sectors(PartnerSector sector, int kinds) {
        assertThat(PartnerKinds.CATALOGUE.entries())
                .filteredOn(kind -> kind.sector().map(Sourced::value).equals(Optional.of(sector)))
                .hasSize(kinds);
    }

    @Test
    void to_which_sector_a_co_operative_belongs_was_not_found() {
        assertThat(PartnerKinds.CATALOGUE.entries())
                .filteredOn(kind -> kind.sector().isEmpty())
                .extracting(PartnerKindDefinition::kind)
                .containsExactly(BusinessPartnerKind.CO_OPERATIVE);
    }

    @Test
    void a_partner_of_whom_nothing_is_known_is_a_partner_all_the_same() {
        BusinessPartner partner = partner(Knowledge.notAsked());
        assertThat(List.of(BusinessPartnerKind.values())).allMatch(partner.kind()::admits);
    }

    @Test
    void employees_are_not_negative() {
        assertThat(partner(Knowledge.known(0)).employees().value()).contains(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> partner(Knowledge.atLeast(-1)))
                .withMessage("employees -1 of acme must not be negative");
    }

    private static BusinessPartner partner(Knowledge<Integer> employees) {
        return new BusinessPartner(
                ACME,
                Knowledge.notAsked(),
                Knowledge.notApplicable(),
                GroupFigures.NOT_ASKED,
                employees,
                Knowledge.notAsked());
    }
}
