package org.openktp.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.catalogue.Row;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

final class IdentifierFormsTest {

    @Test
    void every_scheme_is_there_once_and_in_order() {
        assertThat(IdentifierForms.CATALOGUE.entries())
                .extracting(IdentifierForm::scheme)
                .containsExactly(IdentifierScheme.values());
        assertThat(IdentifierForms.CATALOGUE.fieldNames())
                .containsExactly("issuer", "identifies", "form", "example", "check-digits", "unconfirmed");
    }

    @Test
    void the_examples_of_the_pages_are_in_canonical_form() {
        assertThat(IdentifierForms.CATALOGUE.entries()).allSatisfy(form -> form.example()
                .map(Sourced::value)
                .ifPresent(example -> assertThat(form.scheme().matches(example)).isTrue()));
    }

    @Test
    void only_orcid_and_ror_have_check_digits() {
        assertThat(having("check-digits")).containsExactly("ror", "orcid");
    }

    @Test
    void where_no_page_gives_a_form_it_is_absent_or_said_to_be_unverified() {
        assertThat(having("form")).hasSize(12).doesNotContain("ahcs");
        assertThat(having("unconfirmed")).containsExactly("ods", "ahcs", "ukri-grant");
        assertThat(IdentifierForms.CATALOGUE.entries()).allSatisfy(form -> form.unconfirmed()
                .ifPresent(what -> assertThat(what.provenance()).isEqualTo(Provenance.UNVERIFIED)));
    }

    private static List<String> having(String field) {
        return IdentifierForms.CATALOGUE.rows().stream()
                .filter(row -> row.fields().containsKey(field))
                .map(Row::id)
                .toList();
    }
}
