package org.openktp.core.career.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBands;
import org.openktp.core.career.JobProfiles;
import org.openktp.core.career.Roles;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.specialty.Divisions;
import org.openktp.core.career.specialty.PtpThemes;
import org.openktp.core.career.specialty.StpIntakes;
import org.openktp.core.career.specialty.StpSpecialties;
import org.openktp.core.career.specialty.WiderSpecialisms;
import org.openktp.core.career.training.EntryRequirements;
import org.openktp.core.career.training.TrainingProgrammes;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

/** What holds of every list about careers. */
final class CareerCataloguesTest {

    static Stream<Catalogue<?>> catalogues() {
        return Stream.of(
                Roles.CATALOGUE,
                AgendaForChangeBands.CATALOGUE,
                JobProfiles.CATALOGUE,
                Registers.CATALOGUE,
                TrainingProgrammes.CATALOGUE,
                EntryRequirements.CATALOGUE,
                Divisions.CATALOGUE,
                StpSpecialties.CATALOGUE,
                WiderSpecialisms.CATALOGUE,
                PtpThemes.CATALOGUE,
                StpIntakes.CATALOGUE,
                CareerSteps.CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void rows_have_tokens_and_every_field_cites_a_page(Catalogue<?> catalogue) {
        assertThat(catalogue.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(row.fields().values()).allSatisfy(field -> {
                assertThat(field.value().toString()).isNotBlank();
                assertThat(field.citations()).isNotEmpty().allSatisfy(CareerCataloguesTest::assertTraceable);
            });
        });
    }

    private static void assertTraceable(Citation citation) {
        assertThat(citation.locator()).isNotBlank();
        assertThat(citation.source().address().getScheme()).startsWith("http");
        assertThat(citation.source().extent()).isNotBlank();
    }

    @Test
    void a_source_has_its_identifier_for_itself() {
        Map<String, Source> byId = new HashMap<>();
        catalogues()
                .flatMap(catalogue -> catalogue.rows().stream())
                .map(Row::fields)
                .flatMap(fields -> fields.values().stream())
                .map(Sourced::citations)
                .flatMap(citations -> citations.stream())
                .map(Citation::source)
                .forEach(source -> assertThat(byId.merge(source.id(), source, (old, same) -> old))
                        .isEqualTo(source));
        assertThat(byId.values()).extracting(Source::address).doesNotHaveDuplicates();
    }
}
