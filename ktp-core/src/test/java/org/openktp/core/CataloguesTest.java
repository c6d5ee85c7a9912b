package org.openktp.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Row;
import org.openktp.core.catalogue.SourceUse;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;

/** What holds of every catalogue, whatever it lists. */
final class CataloguesTest {

    /** Where a list without elements says that there is none. */
    private static final Set<String> MEANT_TO_BE_EMPTY = Set.of("career-steps.registers-needed");

    /** Fields that somebody would look for, and that no page gives for any row. */
    private static final Set<String> MEANT_TO_BE_ABSENT = Set.of("rounds.applications", "hsc-trusts.ods");

    static List<Catalogue<?>> catalogues() {
        return KtpModel.catalogues();
    }

    private static Stream<Sourced<?>> fields(Catalogue<?> catalogue) {
        return catalogue.rows().stream().flatMap(row -> row.fields().values().stream());
    }

    @Test
    void have_names_of_their_own_and_are_found_by_them() {
        assertThat(catalogues()).extracting(Catalogue::name).doesNotHaveDuplicates();
        assertThat(catalogues()).allSatisfy(catalogue -> {
            assertThat(catalogue.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(catalogue.title()).matches("[A-Z].*[^.]");
            assertThat(KtpModel.catalogue(catalogue.name()))
                    .map(Catalogue::title)
                    .contains(catalogue.title());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme", "Themes", "themes "})
    void are_not_found_by_any_other_name(String name) {
        assertThat(KtpModel.catalogue(name)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void no_row_lacks_a_source(Catalogue<?> catalogue) {
        assertThat(catalogue.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.fields()).isNotEmpty().allSatisfy((name, field) -> {
                    assertThat(field.citations()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(field.provenance()).isNotEqualTo(Provenance.USER_SUPPLIED);
                    assertThat(field.provenance() == Provenance.UNVERIFIED)
                            .isEqualTo(catalogue.name().equals("identifiers") && name.equals("unconfirmed"));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void identifiers_and_fields_are_lower_case_words(Catalogue<?> catalogue) {
        assertThat(catalogue.rows()).extracting(Row::id).allMatch(id -> id.matches("[a-z0-9]+([-.][a-z0-9]+)*"));
        assertThat(catalogue.fieldNames()).allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void every_field_is_known_of_some_row_or_its_absence_is_meant(Catalogue<?> catalogue) {
        List<String> names = catalogue.fieldNames().stream()
                .filter(name -> !MEANT_TO_BE_ABSENT.contains(catalogue.name() + "." + name))
                .toList();
        assertThat(names).allSatisfy(name -> assertThat(catalogue.rows())
                .anyMatch(row -> row.fields().containsKey(name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void values_read_as_text_that_no_program_wrote(Catalogue<?> catalogue) {
        assertThat(fields(catalogue).map(Sourced::value).flatMap(CataloguesTest::parts))
                .allSatisfy(value -> assertThat(Code.labelOf(value))
                        .isNotBlank()
                        .isEqualTo(Code.labelOf(value).strip())
                        .doesNotContain("Optional", "Sourced[")
                        .doesNotContainPattern("@[0-9a-f]{5,}$")
                        .doesNotContainPattern("\\w\\[\\w+="));
    }

    private static Stream<?> parts(Object value) {
        return value instanceof Collection<?> values ? values.stream() : Stream.of(value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogues")
    void a_list_has_elements_or_to_have_none_is_meant(Catalogue<?> catalogue) {
        assertThat(catalogue.rows())
                .flatExtracting(row -> row.fields().entrySet())
                .filteredOn(field -> field.getValue().value() instanceof Collection<?> values && values.isEmpty())
                .extracting(field -> catalogue.name() + "." + field.getKey())
                .isSubsetOf(MEANT_TO_BE_EMPTY);
    }

    @Test
    void sources_have_pages_that_can_be_opened_and_say_how_much_was_read() {
        assertThat(sources()).allSatisfy(source -> {
            assertThat(source.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(source.address()).hasHost(source.address().getHost());
            assertThat(source.address().getScheme()).isIn("http", "https");
            assertThat(List.of(source.title(), source.publisher(), source.extent()))
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void a_page_is_one_source_however_many_subjects_cite_it() {
        assertThat(sources())
                .extracting(Source::address)
                .extracting(URI::toString)
                .doesNotHaveDuplicates();
    }

    @Test
    void places_on_pages_are_said_in_words() {
        assertThat(catalogues().stream()
                        .flatMap(CataloguesTest::fields)
                        .flatMap(field -> field.citations().stream())
                        .map(Citation::locator))
                .allSatisfy(locator -> assertThat(locator).isNotBlank().isEqualTo(locator.strip()));
    }

    /** A fact from several places is as firm as the least firm of them, so that one that is not stated is enough. */
    @Test
    void a_place_whose_facts_are_stated_bears_no_fact_that_is_only_reported() {
        Set<List<Citation>> reported = placesOf(Provenance.REPORTED);
        Set<Citation> stated =
                placesOf(Provenance.STATED).stream().flatMap(List::stream).collect(Collectors.toSet());
        assertThat(reported).isNotEmpty().filteredOn(stated::containsAll).isEmpty();
    }

    /** The places of each fact of a firmness, but for the list of sources, of which each cites itself. */
    private static Set<List<Citation>> placesOf(Provenance provenance) {
        List<Catalogue<?>> all = catalogues();
        return all.subList(0, all.size() - 1).stream()
                .flatMap(CataloguesTest::fields)
                .filter(field -> field.provenance() == provenance)
                .map(Sourced::citations)
                .collect(Collectors.toSet());
    }

    @Test
    void the_last_lists_each_source_that_the_others_cite_with_what_was_taken_from_it() {
        List<Catalogue<?>> all = catalogues();
        List<Catalogue<?>> subjects = all.subList(0, all.size() - 1);
        Stream<Source> cited = subjects.stream()
                .flatMap(CataloguesTest::fields)
                .flatMap(field -> field.citations().stream())
                .map(Citation::source);
        assertThat(all.get(all.size() - 1).name()).isEqualTo("sources");
        assertThat(sources())
                .containsExactlyInAnyOrderElementsOf(cited.distinct().toList());
        assertThat(SourceUse.in(subjects).entries())
                .allSatisfy(use -> assertThat(use.fields()).isNotEmpty().allMatch(field -> known(field, subjects)));
    }

    private static List<Source> sources() {
        List<Catalogue<?>> all = catalogues();
        return SourceUse.in(all.subList(0, all.size() - 1)).entries().stream()
                .map(SourceUse::source)
                .toList();
    }

    private static boolean known(String field, List<Catalogue<?>> subjects) {
        return subjects.stream().anyMatch(catalogue -> catalogue.fieldNames().stream()
                .anyMatch(name -> field.equals(catalogue.name() + "." + name)));
    }
}
