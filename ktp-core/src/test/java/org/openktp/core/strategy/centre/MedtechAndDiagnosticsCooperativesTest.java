package org.openktp.core.strategy.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.catalogue.Row;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class MedtechAndDiagnosticsCooperativesTest {

    static final List<ResearchCentre> CENTRES = MedtechAndDiagnosticsCooperatives.CATALOGUE.entries();

    @Test
    void eleven_co_operatives_have_ten_distinct_hosts() {
        assertThat(CENTRES).hasSize(11).hasSize(CentreSchemes.MIC.centres().value());
        assertThat(hosts(CENTRES).distinct()).hasSize(10);
        assertThat(CENTRES.stream()
                        .map(centre -> centre.hostId().orElseThrow().value())
                        .distinct())
                .hasSize(10);
        assertThat(CENTRES)
                .filteredOn(centre -> centre.host().value().equals(HostTrust.LEEDS.organisation()))
                .extracting(ResearchCentre::id)
                .containsExactly("leeds-ivd", "surgical");
    }

    @ParameterizedTest
    @CsvSource({
        "london-ivd, ivd, ods:RYJ, inferred",
        "leeds-ivd, ivd, ods:RR8, stated",
        "newcastle-ivd, ivd, ods:RTD, stated",
        "surgical, medtech, ods:RR8, stated",
        "brain-injury, medtech, ods:RGT, inferred",
        "cardiovascular, medtech, ods:RJ1, stated",
        "devices-for-dignity, medtech, ods:RHQ, inferred",
        "mindtech, medtech, ods:RHA, inferred",
        "trauma, medtech, ods:RRK, stated",
        "children-and-young-people, medtech, ods:RCU, stated",
        "community, medtech-and-ivd, ods:RNU, stated"
    })
    void each_has_its_kind_and_its_host_as_firm_as_the_pages_make_it(
            String id, String kind, String host, String provenance) {
        ResearchCentre centre = centre(id);
        assertThat(centre.kind().orElseThrow().value().token()).isEqualTo(kind);
        assertThat(centre.hostId().orElseThrow().value()).hasToString(host);
        assertThat(centre.host().provenance().token()).isEqualTo(provenance);
    }

    @Test
    void four_are_for_diagnostics_as_one_of_them_says() {
        assertThat(CENTRES)
                .filteredOn(centre -> centre.kind().orElseThrow().value() != CentreKind.MEDTECH)
                .hasSize(4);
    }

    @Test
    void five_awards_were_found_and_six_are_absent() {
        Map<String, String> awards = CENTRES.stream()
                .filter(centre -> centre.award().isPresent())
                .collect(Collectors.toMap(
                        ResearchCentre::id,
                        centre -> centre.award().orElseThrow().value().toString()));
        assertThat(awards)
                .isEqualTo(Map.of(
                        "london-ivd", "more than £1300000",
                        "newcastle-ivd", "£1250000",
                        "cardiovascular", "£1400000",
                        "mindtech", "£1300000",
                        "community", "£1240000"));
        assertThat(CENTRES).filteredOn(centre -> centre.award().isEmpty()).hasSize(6);
    }

    @Test
    void the_awards_found_do_not_exceed_the_money_of_all() {
        Amount all = CentreSchemes.MIC.funding().orElseThrow().value();
        BigDecimal found = CENTRES.stream()
                .flatMap(centre -> centre.award().stream())
                .map(award -> award.value().pounds())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(found).isEqualTo("6490000").isLessThan(all.pounds());
    }

    @Test
    void london_names_nine_clinical_areas_and_leeds_diagnostics_none() {
        assertThat(centre("london-ivd").clinicalThemes().orElseThrow().value()).hasSize(9);
        assertThat(centre("leeds-ivd").clinicalThemes()).isEmpty();
    }

    @Test
    void one_has_no_predecessor_that_a_page_names() {
        assertThat(CENTRES)
                .filteredOn(centre -> centre.predecessor().isEmpty())
                .extracting(ResearchCentre::id)
                .containsExactly("children-and-young-people");
    }

    @ParameterizedTest
    @FieldSource("CENTRES")
    void each_opened_in_2018_was_to_end_in_2022_and_closed_in_2024(ResearchCentre centre) {
        Row row = MedtechAndDiagnosticsCooperatives.CATALOGUE.rows().get(CENTRES.indexOf(centre));
        assertThat(row.id()).isEqualTo(centre.id());
        assertThat(Stream.of("scheme", "opened", "planned-end", "closed", "scheme-replaced", "scheme-replaced-by")
                        .map(row.fields()::get)
                        .map(Sourced::value)
                        .map(Object::toString))
                .containsExactly("mic", "2018-01-01", "2022-12-31", "2024-03", "[htc, dec]", "hrc");
        assertThat(centre.name().orElseThrow().provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void fourteen_trusts_host_the_centres_that_followed_and_every_earlier_host_is_among_them() {
        assertThat(HealthTechCentres.CATALOGUE.entries())
                .hasSize(14)
                .hasSize(CentreSchemes.HRC.centres().value());
        assertThat(hosts(HealthTechCentres.CATALOGUE.entries()))
                .doesNotHaveDuplicates()
                .containsAll(hosts(CENTRES).toList());
        assertThat(HealthTechCentres.CATALOGUE.rows()).allSatisfy(row -> assertThat(fact(row, "scheme"))
                .isEqualTo(fact(row, "host").with("hrc")));
    }

    @Test
    void one_later_host_has_no_code_since_the_list_knows_it_under_another_name() {
        assertThat(HealthTechCentres.CATALOGUE.entries())
                .filteredOn(centre -> centre.hostId().isEmpty())
                .extracting(ResearchCentre::id)
                .containsExactly("royal-devon");
    }

    @Test
    void every_code_is_that_of_the_trust_in_the_list_of_2022() throws IOException {
        Map<String, String> published = publishedTrusts();
        assertThat(Stream.of(CENTRES, HealthTechCentres.CATALOGUE.entries()).flatMap(List::stream))
                .filteredOn(centre -> centre.hostId().isPresent())
                .hasSize(24)
                .allSatisfy(centre -> assertThat(published.get(centre.hostId()
                                .map(Sourced::value)
                                .map(OrganisationId::value)
                                .orElseThrow()))
                        .isEqualTo(centre.host().value().label().toUpperCase(Locale.ROOT)));
        assertThat(published).doesNotContainValue("ROYAL DEVON UNIVERSITY HEALTHCARE NHS FOUNDATION TRUST");
    }

    private static Map<String, String> publishedTrusts() throws IOException {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(
                !folder.isBlank(), "needs nhs-trusts-2022.csv in the folder named by openktp.data, which is not set");
        try (var lines = Files.lines(Path.of(folder, "nhs-trusts-2022.csv"))) {
            return lines.map(line -> line.split("\"", 5))
                    .collect(Collectors.toMap(cells -> cells[1], cells -> cells[3]));
        }
    }

    private static Sourced<?> fact(Row row, String field) {
        return Optional.<Sourced<?>>ofNullable(row.fields().get(field)).orElseThrow();
    }

    private static ResearchCentre centre(String id) {
        return MedtechAndDiagnosticsCooperatives.CATALOGUE.entry(id).orElseThrow();
    }

    private static Stream<Organisation> hosts(List<ResearchCentre> centres) {
        return centres.stream().map(centre -> centre.host().value());
    }
}
