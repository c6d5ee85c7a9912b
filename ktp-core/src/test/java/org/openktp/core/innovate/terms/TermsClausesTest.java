package org.openktp.core.innovate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

final class TermsClausesTest {

    /** Version 1, African agriculture, subsidy control 1 and 2, version 2, offer letter: x where it speaks of it. */
    private static final String TABLE = """
            associate-start            xxxxxx
            offer-acceptance           -----x
            ip-agreement               xxxxxx
            costs-before-start         --xxxx
            supervision                ----x-
            project-meetings           ----x-
            lmc-meetings               ----x-
            probation-check            ----x-
            lmc-before-probation-ends  ----x-
            tax-residence              ----x-
            associate-absence          xxxxxx
            equipment                  xxxxxx
            claims                     xxxxxx
            late-claims                -xxxx-
            claim-evidence             xxxxxx
            payment                    xxxxxx
            queries                    xxxxxx
            claim-refusal              xxxxxx
            refusal-after-end          xxxxxx
            final-claim                xxxxxx
            final-report               xxxxxx
            retention                  xxxxxx
            virement                   xxxxxx
            additional-funding         --xxxx
            records                    xxxxxx
            records-at-least           xx---x
            records-request            xxxxxx
            information-request        xxxxxx
            overpayment-interest       xxx--x
            exploitation-plan          xxxxxx
            exploitation               xxxxxx
            evaluation-data            xxxxxx
            evaluation-request         ---xx-
            engagement                 ---xx-
            persistence                ---xx-
            """;

    private static String spoken(TermsSubject subject) {
        return Stream.of(TermsVersion.values())
                .map(version -> TermsClauses.find(version, subject).isPresent() ? "x" : "-")
                .collect(Collectors.joining());
    }

    private static TermsClause clause(TermsVersion version, TermsSubject subject) {
        return TermsClauses.find(version, subject).orElseThrow();
    }

    @Test
    void a_version_has_a_clause_on_what_it_speaks_of_and_no_other() {
        assertThat(Stream.of(TermsSubject.values())
                        .map(subject -> String.format("%-26s %s%n", subject.token(), spoken(subject)))
                        .collect(Collectors.joining()))
                .isEqualToNormalizingNewlines(TABLE);
        assertThat(TermsClauses.CATALOGUE.entries()).hasSize(152);
    }

    @ParameterizedTest
    @EnumSource
    void every_clause_cites_places_of_its_own_version(TermsVersion version) {
        Source source = TermsVersions.of(version).source();
        String numbered = version == TermsVersion.OFFER_LETTER_2020
                ? "paragraphs? \\d.*, .*|letter, before its terms"
                : "(list after )?clauses? \\d.*, .*";
        assertThat(TermsClauses.of(version)).isNotEmpty().allSatisfy(clause -> {
            assertThat(clause.text().provenance()).isEqualTo(Provenance.STATED);
            assertThat(clause.text().citations())
                    .isNotEmpty()
                    .allMatch(citation -> citation.source().equals(source))
                    .extracting(Citation::locator)
                    .allMatch(locator -> locator.matches(numbered));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    V1_2020                 | FINAL_CLAIM         | clause 7.8, payment of grant
                    V1_2020                 | RECORDS_AT_LEAST    | clause 3.3, your obligations
                    AFRICA_2020             | EXPLOITATION        | clause 15.2, exploitation of partnership results
                    SUBSIDY_CONTROL_V1_2021 | ADDITIONAL_FUNDING  | clause 6.3, revisions
                    SUBSIDY_CONTROL_V2_2021 | PERSISTENCE         | clause 4.3, duration
                    V2_2022                 | LMC_MEETINGS        | clause 7.3.4, project administration
                    V2_2022                 | INFORMATION_REQUEST | clause 16.1, confidentiality and information management
                    OFFER_LETTER_2020       | OFFER_ACCEPTANCE    | paragraph 24.1, acceptance of grant offer
                    """)
    void names_the_clause(TermsVersion version, TermsSubject subject, String locator) {
        assertThat(clause(version, subject).text().citations().get(0))
                .isEqualTo(TermsVersions.of(version).source().at(locator));
    }

    @ParameterizedTest
    @CsvSource({"RETENTION, 10 10 10 10 10 15", "OVERPAYMENT_INTEREST, 1.5 1.5 1.5 - - 1.5", "PAYMENT, - - - - - -"})
    void gives_the_percentage_as_a_number(TermsSubject subject, String figures) {
        assertThat(Stream.of(TermsVersion.values())
                        .map(version -> TermsClauses.find(version, subject)
                                .flatMap(TermsClause::percent)
                                .map(Sourced::value)
                                .map(BigDecimal::toString)
                                .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "IP_AGREEMENT, true",
        "CLAIMS, true",
        "CLAIM_EVIDENCE, true",
        "CLAIM_REFUSAL, true",
        "FINAL_CLAIM, true",
        "VIREMENT, true",
        "INFORMATION_REQUEST, true",
        "EXPLOITATION, true",
        "ASSOCIATE_START, false",
        "FINAL_REPORT, false",
        "RETENTION, false",
        "EQUIPMENT, false"
    })
    void versions_1_and_2_say_the_same_or_not(TermsSubject subject, boolean different) {
        String first = clause(TermsVersion.V1_2020, subject).text().value();
        String second = clause(TermsVersion.V2_2022, subject).text().value();
        assertThat(!first.equals(second)).isEqualTo(different);
    }

    /** The list of obligations counts from the end of the partnership, the clause itself from the associate's last day. */
    @ParameterizedTest
    @EnumSource
    void says_where_two_places_count_from_different_days(TermsVersion version) {
        for (TermsSubject subject : List.of(TermsSubject.FINAL_CLAIM, TermsSubject.FINAL_REPORT)) {
            assertThat(clause(version, subject).text().value())
                    .contains("the last day of the last associate")
                    .contains("though the obligations say of the end of the partnership");
            assertThat(clause(version, subject).text().citations()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AFRICA_2020")
    void exploits_elsewhere_with_written_consent(TermsVersion version) {
        assertThat(clause(version, TermsSubject.EXPLOITATION).text().value()).contains("with written consent");
    }

    @Test
    void the_versions_have_texts_of_their_own_and_were_introduced_in_this_order() {
        List<TermsVersionDefinition> versions = TermsVersions.CATALOGUE.entries();
        assertThat(versions).extracting(TermsVersionDefinition::version).containsExactly(TermsVersion.values());
        assertThat(versions).extracting(TermsVersionDefinition::source).doesNotHaveDuplicates();
        assertThat(versions)
                .extracting(TermsVersionDefinition::introduced)
                .extracting(Sourced::value)
                .extracting(PartialDate::toString)
                .containsExactly("2020-03", "2020-09", "2021-03", "2021-09", "2022-06", "2020");
        assertThat(versions)
                .allMatch(version -> version.introduced().provenance() == Provenance.INFERRED)
                .allMatch(version -> version.source().address().toString().endsWith(".html"));
    }

    @Test
    void identifiers_are_version_and_subject() {
        assertThat(TermsClauses.CATALOGUE.entry("v2-2022-lmc-meetings"))
                .contains(clause(TermsVersion.V2_2022, TermsSubject.LMC_MEETINGS));
        assertThat(TermsClauses.CATALOGUE.entry("v1-2020-lmc-meetings")).isEmpty();
    }
}
