package org.openktp.core.innovate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.assessment.AssessmentCriteria;
import org.openktp.core.innovate.assessment.AssessmentFigures;
import org.openktp.core.innovate.assessment.AssessmentPractices;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.dissemination.PublicityDuties;
import org.openktp.core.innovate.partner.KnowledgeBaseTypes;
import org.openktp.core.innovate.partner.PartnerKinds;
import org.openktp.core.innovate.size.SizeThresholdEditions;
import org.openktp.core.innovate.sponsor.SchemeLeads;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.SponsorLists;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsVersions;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

final class InnovateCataloguesTest {

    /** Catalogue, its name, its entries, its facts. */
    static Stream<Arguments> catalogues() {
        return Stream.of(
                arguments(Parties.CATALOGUE, "parties", 12, 40),
                arguments(Strands.CATALOGUE, "strands", 6, 26),
                arguments(StrandEditions.CATALOGUE, "strand-terms", 24, 92),
                arguments(Competitions.CATALOGUE, "competitions", 31, 124),
                arguments(AssessmentCriteria.CATALOGUE, "assessment-criteria", 4, 36),
                arguments(AssessmentFigures.CATALOGUE, "assessment-figures", 4, 12),
                arguments(AssessmentPractices.CATALOGUE, "assessment-practices", 2, 6),
                arguments(KnowledgeBaseTypes.CATALOGUE, "knowledge-base-types", 3, 6),
                arguments(PartnerKinds.CATALOGUE, "partner-kinds", 17, 33),
                arguments(SizeThresholdEditions.CATALOGUE, "size-thresholds", 2, 23),
                arguments(SponsorLists.CATALOGUE, "sponsor-lists", 5, 13),
                arguments(Sponsors.CATALOGUE, "sponsors", 22, 78),
                arguments(SchemeLeads.CATALOGUE, "scheme-leads", 3, 12),
                arguments(SponsorCriteriaVersions.CATALOGUE, "sponsor-criteria", 3, 19),
                arguments(CostCategories.CATALOGUE, "cost-categories", 10, 26),
                arguments(PublicityDuties.CATALOGUE, "publicity-duties", 15, 59),
                arguments(TermsVersions.CATALOGUE, "terms-versions", 6, 12),
                arguments(TermsClauses.CATALOGUE, "terms", 152, 466));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("catalogues")
    void holds_what_was_found_and_no_more(Catalogue<?> catalogue, String name, int entries, int facts) {
        assertThat(catalogue.name()).isEqualTo(name);
        assertThat(catalogue.entries()).hasSize(entries);
        assertThat(facts(catalogue)).hasSize(facts);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("catalogues")
    void cites_a_place_on_a_page_for_every_fact(Catalogue<?> catalogue) {
        assertThat(facts(catalogue)).allSatisfy(fact -> {
            assertThat(fact.provenance()).isIn(Provenance.STATED, Provenance.REPORTED, Provenance.INFERRED);
            assertThat(fact.citations()).isNotEmpty().allSatisfy(citation -> {
                assertThat(citation.locator()).isNotBlank();
                assertThat(citation.source().address()).matches(URI::isAbsolute);
            });
        });
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("catalogues")
    void finds_every_row_by_its_token(Catalogue<?> catalogue) {
        assertThat(catalogue.rows()).allSatisfy(row -> {
            assertThat(row.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(catalogue.entry(row.id())).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "strand-terms, strand, accelerated-akt-3, accelerated, STATED",
        "scheme-leads, sponsor, technology-strategy-board, innovate-uk, REPORTED",
        "sponsor-criteria, sponsor, esrc-tsb, esrc, STATED"
    })
    void names_that_to_which_a_row_belongs(
            String catalogue, String field, String id, String parent, Provenance provenance) {
        Row row = catalogues()
                .map(each -> (Catalogue<?>) each.get()[0])
                .filter(each -> each.name().equals(catalogue))
                .flatMap(each -> each.rows().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.fields().get(field)).satisfies(fact -> {
            assertThat(fact.value()).isInstanceOfSatisfying(Code.class, code -> assertThat(code.token())
                    .isEqualTo(parent));
            assertThat(fact.provenance()).isEqualTo(provenance);
        });
    }

    @Test
    void each_source_has_an_identifier_and_an_address_of_its_own() {
        Map<String, Source> byId = new HashMap<>();
        Map<String, Source> byAddress = new HashMap<>();
        catalogues()
                .flatMap(row -> facts((Catalogue<?>) row.get()[0]).stream())
                .flatMap(fact -> fact.citations().stream().map(Citation::source))
                .forEach(source -> {
                    assertThat(byId.merge(source.id(), source, (old, same) -> old))
                            .isEqualTo(source);
                    assertThat(byAddress.merge(source.address().toString(), source, (old, same) -> old))
                            .isEqualTo(source);
                });
        assertThat(byId).hasSizeGreaterThan(40);
    }

    private static List<? extends Sourced<?>> facts(Catalogue<?> catalogue) {
        return catalogue.rows().stream()
                .flatMap(row -> row.fields().values().stream())
                .toList();
    }
}
