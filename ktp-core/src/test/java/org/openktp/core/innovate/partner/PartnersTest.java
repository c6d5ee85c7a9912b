package org.openktp.core.innovate.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;

final class PartnersTest {

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
                .withMessage("employees -1 must not be negative");
    }

    @Test
    void the_size_of_the_group_is_the_one_stated_and_otherwise_what_its_figures_tell() {
        GroupFigures small = figures(5_000_000, 2_000_000, 40);
        assertThat(BusinessPartner.builder().figures(small).build().sizeOfGroup())
                .isEqualTo(Knowledge.known(CompanySize.SMALL));
        assertThat(BusinessPartner.builder()
                        .size(Knowledge.known(CompanySize.SMALL))
                        .figures(small)
                        .build()
                        .sizeOfGroup())
                .isEqualTo(Knowledge.known(CompanySize.SMALL));
        assertThat(BusinessPartner.builder().size(Knowledge.declined()).build().sizeOfGroup())
                .isEqualTo(Knowledge.declined());
    }

    @Test
    void a_size_that_its_figures_rule_out_is_refused() {
        BusinessPartnerBuilder large = BusinessPartner.builder()
                .size(Knowledge.known(CompanySize.SMALL))
                .figures(figures(100_000_000, 2_000_000, 400));
        assertThatIllegalArgumentException()
                .isThrownBy(large::build)
                .withMessage("size must not rule out what the figures of the group tell: large");
    }

    @Test
    void a_size_stated_in_part_and_figures_narrow_each_other() {
        GroupFigures smallOrMedium = new GroupFigures(
                Knowledge.known(BigDecimal.valueOf(5_000_000)), Knowledge.notAsked(), Knowledge.between(20, 100));
        assertThat(BusinessPartner.builder()
                        .size(Knowledge.oneOf(List.of(CompanySize.MICRO, CompanySize.SMALL)))
                        .figures(smallOrMedium)
                        .build()
                        .sizeOfGroup())
                .isEqualTo(Knowledge.known(CompanySize.SMALL));
        BusinessPartnerBuilder ruledOut = BusinessPartner.builder()
                .size(Knowledge.oneOf(List.of(CompanySize.MICRO, CompanySize.SMALL)))
                .figures(figures(90_000_000, 90_000_000, 900));
        assertThatIllegalArgumentException().isThrownBy(ruledOut::build);
    }

    private static GroupFigures figures(long turnover, long balanceSheet, int employees) {
        return new GroupFigures(
                Knowledge.known(BigDecimal.valueOf(turnover)),
                Knowledge.known(BigDecimal.valueOf(balanceSheet)),
                Knowledge.known(employees));
    }

    private static BusinessPartner partner(Knowledge<Integer> employees) {
        return BusinessPartner.builder().employees(employees).build();
    }
}
