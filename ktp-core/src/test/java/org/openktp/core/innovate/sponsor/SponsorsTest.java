package org.openktp.core.innovate.sponsor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class SponsorsTest {

    /** The report of 2013 to 2014 counts Innovate UK and twelve others. */
    @ParameterizedTest
    @CsvSource({
        "annual-report-2005-06, 16",
        "development-agencies, 17",
        "technology-strategy-board, 13",
        "esrc-ukri, 3",
        "round-2023-24-r2, 5"
    })
    void a_list_has_as_many_sponsors_as_its_page(String list, int sponsors) {
        assertThat(Sponsors.on(SponsorLists.CATALOGUE.entry(list).orElseThrow()))
                .hasSize(sponsors);
    }

    @Test
    void regional_agencies_come_and_go_and_five_research_bodies_stay() {
        assertThat(SponsorLists.CATALOGUE.entries().subList(0, 3)).allSatisfy(list -> assertThat(Sponsors.on(list))
                .extracting(Sponsor::token)
                .contains("ahrc", "bbsrc", "epsrc", "esrc", "nerc"));
        assertThat(Sponsors.on(SponsorLists.TECHNOLOGY_STRATEGY_BOARD))
                .extracting(Sponsor::token)
                .contains("mrc", "stfc")
                .doesNotContain("seeda", "one-northeast", "pparc", "dti", "northern-way");
    }

    @Test
    void a_sponsor_keeps_its_identity_under_changing_labels() {
        Sponsor wales = Sponsors.CATALOGUE.entry("welsh-government").orElseThrow();
        assertThat(wales.labels().values())
                .extracting(Sourced::value)
                .containsExactly(
                        "Welsh Assembly Government",
                        "Welsh Assembly Government",
                        "Welsh Government",
                        "Welsh Government",
                        "Welsh Government");
        assertThat(wales.label()).isEqualTo("Welsh Government");
        assertThat(Sponsors.INNOVATE_UK.labelOn(SponsorLists.ANNUAL_REPORT_2005_06))
                .isEmpty();
        assertThat(Sponsors.INNOVATE_UK.label()).isEqualTo("Innovate UK");
    }

    @Test
    void organisations_that_a_page_does_not_call_sponsors_are_inferred_to_be_some() {
        assertThat(Sponsors.on(SponsorLists.ROUND_2023_24_R2))
                .extracting(sponsor ->
                        sponsor.labelOn(SponsorLists.ROUND_2023_24_R2).orElseThrow())
                .extracting(Sourced::provenance)
                .containsOnly(Provenance.INFERRED);
    }

    @Test
    void the_scheme_took_over_another_when_it_began() {
        assertThat(SchemeLeads.CATALOGUE.entries())
                .filteredOn(lead -> lead.tookOver().isPresent())
                .extracting(SchemeLead::id)
                .containsExactly("dti");
    }

    @Test
    void remits_were_found_of_two_sponsors_only() {
        assertThat(Sponsors.CATALOGUE.entries())
                .filteredOn(sponsor -> sponsor.remit().isPresent())
                .extracting(Sponsor::token)
                .containsExactly("bbsrc", "esrc");
    }

    @Test
    void a_list_is_whole_in_part_or_unknown() {
        assertThat(SponsorLists.CATALOGUE.entries())
                .extracting(list -> list.whole().map(Sourced::value))
                .containsExactly(
                        Optional.of(true), Optional.empty(), Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void every_sponsor_shipped_is_on_a_list_and_a_host_may_add_others() {
        assertThat(Sponsors.CATALOGUE.entries())
                .allSatisfy(sponsor -> assertThat(sponsor.labels()).isNotEmpty());
        Sponsor added = new Sponsor("x", Sourced.supplied("X"), Map.of(), Optional.empty());
        assertThat(SponsorLists.CATALOGUE.entries())
                .allSatisfy(list -> assertThat(added.labelOn(list)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2002-12-31, ''",
        "2006-06-30, dti",
        "2007-07-01, dti technology-strategy-board",
        "2010-02-01, technology-strategy-board",
        "2014-08-15, technology-strategy-board innovate-uk",
        "2020-01-01, innovate-uk"
    })
    void the_scheme_was_led_by_one_after_the_other(LocalDate day, String leads) {
        assertThat(SchemeLeads.CATALOGUE.entries())
                .filteredOn(lead -> lead.validity().value().admits(day))
                .extracting(SchemeLead::id)
                .isEqualTo(leads.isEmpty() ? List.of() : List.of(leads.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, esrc-tsb",
        "2014-08-31, esrc-tsb",
        "2014-09-01, ''",
        "2018-03-31, ''",
        "2018-04-01, esrc-ukri",
        "2026-01-01, esrc-ukri"
    })
    void between_the_two_versions_of_esrc_lies_a_gap(LocalDate day, String version) {
        assertThat(SponsorCriteriaVersions.of(Sponsors.ESRC, day))
                .extracting(SponsorCriteriaVersion::id)
                .isEqualTo(version.isEmpty() ? List.of() : List.of(version));
    }

    @Test
    void esrc_first_supported_every_sector_alike_and_then_gave_priorities() {
        SponsorCriteriaVersion then = SponsorCriteriaVersions.ESRC_TSB;
        SponsorCriteriaVersion now = SponsorCriteriaVersions.ESRC_UKRI;
        assertThat(then.sectors().orElseThrow().value()).containsExactlyInAnyOrder(PartnerSector.values());
        assertThat(then.priorities()).isEmpty();
        assertThat(then.qualities()).isEmpty();
        assertThat(now.sectors()).isEmpty();
        assertThat(now.harmonised()).isEmpty();
        assertThat(now.priorities().orElseThrow().value())
                .filteredOn(priority -> priority.condition().isPresent())
                .extracting(SponsorPriority::sector)
                .containsExactly(PartnerSector.PUBLIC_SECTOR);
        assertThat(now.priorities().orElseThrow().value())
                .map(SponsorPriority::toString)
                .containsExactly(
                        "businesses",
                        "civil society organisations",
                        "public sector organisations, where social science is clearly shown to be used in a new way");
    }

    @Test
    void criteria_were_found_of_no_other_sponsor_than_esrc_and_bbsrc() {
        assertThat(SponsorCriteriaVersions.of(Sponsors.BBSRC, LocalDate.of(2019, 1, 1)))
                .containsExactly(SponsorCriteriaVersions.BBSRC_UKRI);
        assertThat(SponsorCriteriaVersions.of(Sponsors.INNOVATE_UK, LocalDate.of(2019, 1, 1)))
                .isEmpty();
    }
}
