package org.openktp.core.programme.hcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.career.Role;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.code.Code;
import org.openktp.core.money.Amount;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.OpportunityKind;
import org.openktp.core.programme.PastProject;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.Theme;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

final class HcsCataloguesTest {

    static final List<Catalogue<?>> CATALOGUES = List.of(
            HcsCatalogues.PROGRAMMES,
            HcsCatalogues.ROUNDS,
            HcsCatalogues.THEMES,
            HcsCatalogues.PARTNERS,
            HcsCatalogues.CRITERIA,
            HcsCatalogues.OPPORTUNITIES,
            HcsCatalogues.PROJECTS,
            HcsCatalogues.CHIEF_PROFESSIONAL_OFFICERS);

    @Test
    void each_list_has_the_entries_that_were_found() {
        assertThat(CATALOGUES)
                .extracting(Catalogue::name, catalogue -> catalogue.rows().size())
                .containsExactly(
                        tuple("ktp-programmes", 1),
                        tuple("rounds", 2),
                        tuple("themes", 4),
                        tuple("partners", 7),
                        tuple("criteria", 8),
                        tuple("opportunities", 18),
                        tuple("projects", 3),
                        tuple("chief-professional-officers", 4));
    }

    @ParameterizedTest
    @FieldSource("CATALOGUES")
    void every_fact_is_stated_reported_or_inferred_and_cites_a_place_on_a_page(Catalogue<?> catalogue) {
        assertThat(facts(catalogue)).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.provenance()).isIn(Provenance.STATED, Provenance.REPORTED, Provenance.INFERRED);
            assertThat(fact.citations())
                    .isNotEmpty()
                    .extracting(Citation::locator)
                    .noneMatch(String::isBlank);
            assertThat(fact.value()).isNotInstanceOf(Amount.class);
        });
    }

    @Test
    void other_names_together_are_no_firmer_than_the_least_firm_and_keep_every_page() {
        Sourced<?> names =
                fact(row(HcsCatalogues.ROUNDS, "hcs-ktp-1").fields(), "aliases").orElseThrow();
        assertThat(names.provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(names.citations())
                .extracting(Citation::source)
                .containsExactly(
                        HcsKtpSources.NPL_2017,
                        HcsKtpSources.LGC_2017,
                        HcsKtpSources.NHS_ENGLAND_2017,
                        HcsKtpSources.CSO_PROGRAMMES);
        Sourced<?> one =
                fact(row(HcsCatalogues.ROUNDS, "hcs-ktp-4").fields(), "aliases").orElseThrow();
        assertThat(one.provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void sources_have_distinct_ids_and_addresses() {
        Set<Source> sources = new HashSet<>();
        CATALOGUES.forEach(catalogue ->
                facts(catalogue).forEach(fact -> fact.citations().forEach(citation -> sources.add(citation.source()))));
        assertThat(sources).hasSizeGreaterThan(8);
        assertThat(sources).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(sources).extracting(Source::address).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "hcs-ktp-4.novel-diagnostics, 5",
        "hcs-ktp-4.advanced-therapeutics, 5",
        "hcs-ktp-4.medical-devices-and-digital-health, 6",
        "hcs-ktp-4.measurements-and-standards, 4"
    })
    void the_list_of_themes_is_closed_and_that_of_their_topics_open(String id, int topics) {
        Map<String, Sourced<?>> theme = row(HcsCatalogues.THEMES, id).fields();
        assertThat(value(theme, "list-of-themes-closed")).isEqualTo(true);
        assertThat(value(theme, "list-of-topics-closed")).isEqualTo(false);
        assertThat(value(theme, "topics")).asInstanceOf(LIST).hasSize(topics);
    }

    @Test
    void themes_stand_where_the_list_of_their_round_stands() {
        Sourced<List<Theme>> list = HcsKtp.ROUND_4.themes().orElseThrow();
        assertThat(HcsCatalogues.THEMES.entries())
                .allSatisfy(theme -> assertThat(theme.listed()).isEqualTo(list.with(theme.entry())));
        assertThat(HcsCatalogues.THEMES.rows()).allSatisfy(row -> assertThat(
                        fact(row.fields(), "label").orElseThrow().citations())
                .isEqualTo(list.citations()));
    }

    @Test
    void imaging_and_genomics_are_split_between_themes() {
        assertThat(HcsThemes.DIAGNOSTICS.topics())
                .extracting("name")
                .contains("diagnostic imaging", "genomics")
                .doesNotContain("therapeutic imaging", "pharmacogenomics");
        assertThat(HcsThemes.THERAPEUTICS.topics())
                .extracting("name")
                .contains("therapeutic imaging", "pharmacogenomics");
    }

    @ParameterizedTest
    @CsvSource({
        "hcs-ktp-1.npl, npl, NPL, true, -, -",
        "hcs-ktp-1.nml, nml, LGC, true, host-of, -",
        "hcs-ktp-1.mhra, mhra, NIBSC, true, merged-into, 2013-04-01",
        "hcs-ktp-4.npl, npl, The National Physical Laboratory (NPL), true, -, -",
        "hcs-ktp-4.mhra, mhra, The Medicines and Healthcare products Regulatory Agency (MHRA), true, -, -",
        "hcs-ktp-4.ukas, ukas, United Kingdom Accreditation Service (UKAS), false, -, -"
    })
    void partners_keep_their_label_and_what_became_of_it(
            String id, String organisation, String label, boolean institute, String succession, String since) {
        Map<String, Sourced<?>> partner = row(HcsCatalogues.PARTNERS, id).fields();
        assertThat(Code.tokenOf(value(partner, "organisation"))).isEqualTo(organisation);
        assertThat(value(partner, "label-at-the-time")).isEqualTo(label);
        assertThat(value(partner, "measurement-institute")).isEqualTo(institute);
        assertThat(text(partner, "succession")).isEqualTo(succession);
        assertThat(text(partner, "succession-since")).isEqualTo(since);
    }

    @Test
    void ukas_was_no_partner_of_round_1() {
        assertThat(HcsCatalogues.PARTNERS.entry("hcs-ktp-1.ukas")).isEmpty();
    }

    @Test
    void leadership_of_ones_own_service_was_judged_in_round_1_alone_and_engagement_is_key_in_both() {
        assertThat(HcsCriteria.ROUND_1)
                .extracting(
                        SelectionCriterion::token, criterion -> criterion.key().value())
                .containsExactly(
                        tuple("leadership-of-service", false),
                        tuple("expertise", false),
                        tuple("scientific-engagement", true));
        assertThat(HcsCriteria.ROUND_4)
                .extracting(
                        SelectionCriterion::token, criterion -> criterion.key().value())
                .containsExactly(
                        tuple("expertise", false),
                        tuple("project-quality", false),
                        tuple("project-feasibility", false),
                        tuple("scientific-engagement", true),
                        tuple("longer-term-collaboration", false));
    }

    @ParameterizedTest
    @CsvSource({
        "hcs-ktp-1.expertise, 2, 0", "hcs-ktp-4.expertise, 2, 0",
        "hcs-ktp-1.scientific-engagement, 0, 1", "hcs-ktp-4.scientific-engagement, 0, 2",
        "hcs-ktp-4.project-quality, 0, 0"
    })
    void research_or_quality_improvement_is_enough_and_engagement_is_to_fit_with_all(String id, int any, int all) {
        SelectionCriterion criterion =
                HcsCatalogues.CRITERIA.entry(id).orElseThrow().entry();
        assertThat(criterion.alternatives().map(Sourced::value).orElse(List.of()))
                .hasSize(any);
        assertThat(criterion.aspects().map(Sourced::value).orElse(List.of())).hasSize(all);
    }

    @Test
    void nothing_that_is_offered_is_a_duty() {
        assertThat(Arrays.stream(OpportunityKind.values()).map(Code::token))
                .containsExactlyInAnyOrder("condition-of-design", "activity", "opportunity", "benefit");
        assertThat(HcsCatalogues.OPPORTUNITIES.entries())
                .extracting(offered -> offered.entry().statement().value().toLowerCase(Locale.ROOT))
                .noneMatch(statement ->
                        statement.matches(".*\\b(must|shall|duty|duties|required?|obliged|expected)\\b.*"));
    }

    @Test
    void what_each_round_offers_is_of_the_kind_its_page_gives_or_ours() {
        assertThat(kinds(HcsOpportunities.ROUND_1))
                .isEqualTo("clinical-service condition-of-design inferred, skills-exchange activity inferred, "
                        + "senior-level-work opportunity stated, long-term-partnerships opportunity stated, "
                        + "coaching-and-action-learning benefit inferred, senior-network benefit inferred");
        assertThat(kinds(HcsOpportunities.ROUND_4))
                .isEqualTo("clinical-service condition-of-design inferred, skills-exchange activity inferred, "
                        + "senior-level-work opportunity stated, long-term-partnerships opportunity stated, "
                        + "national-structures opportunity stated, speaking-and-ambassador-roles opportunity stated, "
                        + "research-programme-input opportunity stated");
        assertThat(kinds(HcsOpportunities.WITHOUT_ROUND))
                .isEqualTo("clinical-service condition-of-design inferred, scientific-support benefit inferred, "
                        + "change-of-practice opportunity stated, long-term-partnerships opportunity stated, "
                        + "national-engagement opportunity stated");
    }

    @Test
    void what_the_undated_page_offers_belongs_to_no_round() {
        assertThat(HcsCatalogues.OPPORTUNITIES.rows())
                .filteredOn(row -> row.id().startsWith("no-round."))
                .hasSize(5)
                .allSatisfy(row -> {
                    assertThat(row.fields()).doesNotContainKey("round");
                    assertThat(fact(row.fields(), "opportunity").orElseThrow().citations())
                            .extracting(Citation::source)
                            .containsOnly(HcsKtpSources.NML);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "newborn-blood-spot-screening, 'host, role'",
        "quantitative-spect-ct, 'context, round, host'",
        "nanopore-rrna-sequencing, 'context, round, ran, partners'"
    })
    void what_was_not_found_of_a_project_is_absent(String id, String absent) {
        Set<String> known = row(HcsCatalogues.PROJECTS, id).fields().keySet();
        assertThat(HcsCatalogues.PROJECTS.fieldNames().stream()
                        .filter(field -> !known.contains(field))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(absent);
    }

    @Test
    void a_project_may_have_two_partners_one_of_them_from_outside_the_measurement_system() {
        PastProject project =
                HcsCatalogues.PROJECTS.entry("quantitative-spect-ct").orElseThrow();
        assertThat(project.partners().orElseThrow().value()).containsExactly(HcsKtp.NPL, HcsKtp.UKAS);
        assertThat(project.role().map(Sourced::value)).contains(Role.CONSULTANT);
    }

    @ParameterizedTest
    @CsvSource({
        "newborn-blood-spot-screening, measurements-and-standards",
        "quantitative-spect-ct, 'novel-diagnostics, advanced-therapeutics'",
        "nanopore-rrna-sequencing, 'novel-diagnostics, measurements-and-standards'"
    })
    void themes_of_projects_are_candidates_only(String id, String themes) {
        Sourced<List<Theme>> candidates =
                HcsCatalogues.PROJECTS.entry(id).orElseThrow().candidateThemes().orElseThrow();
        assertThat(Code.tokens(candidates.value())).isEqualTo(themes);
        assertThat(candidates.provenance()).isEqualTo(Provenance.INFERRED);
    }

    @Test
    void the_newborn_screening_project_is_inferred_to_be_of_round_1() {
        PastProject project =
                HcsCatalogues.PROJECTS.entry("newborn-blood-spot-screening").orElseThrow();
        assertThat(project.round().orElseThrow().value()).isEqualTo(HcsKtp.ROUND_1.id());
        assertThat(project.round().orElseThrow().provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(project.ran().orElseThrow().value()).hasToString("2017/2018");
        assertThat(project.context().orElseThrow().value()).contains("14 screening laboratories", "nine conditions");
    }

    private static String kinds(List<Opportunity> offered) {
        return offered.stream()
                .map(each -> each.token() + " " + each.kind().value().token() + " "
                        + each.kind().provenance().token())
                .collect(Collectors.joining(", "));
    }

    private static List<Sourced<?>> facts(Catalogue<?> catalogue) {
        return catalogue.rows().stream()
                .<Sourced<?>>flatMap(row -> row.fields().values().stream())
                .toList();
    }

    private static Row row(Catalogue<?> catalogue, String id) {
        return catalogue.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Map<String, Sourced<?>> fields, String field) {
        return fact(fields, field).orElseThrow().value();
    }

    /** What a field prints as, or a hyphen where it was not found. */
    private static String text(Map<String, Sourced<?>> fields, String field) {
        return fact(fields, field).map(fact -> Code.tokenOf(fact.value())).orElse("-");
    }

    private static Optional<Sourced<?>> fact(Map<String, Sourced<?>> fields, String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
