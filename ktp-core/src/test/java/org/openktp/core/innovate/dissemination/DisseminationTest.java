package org.openktp.core.innovate.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.time.PartialDate;

final class DisseminationTest {

    private static final Consent KNOWLEDGE_BASE = consent("kb", Knowledge.known(true), true);
    private static final Consent BUSINESS = consent("business", Knowledge.known(true), true);

    /** Case, consents, whether a funder may publish. */
    static Stream<Arguments> consents() {
        return Stream.of(
                arguments("both in writing", List.of(KNOWLEDGE_BASE, BUSINESS), true),
                arguments("none known", List.of(), false),
                arguments("one missing", List.of(KNOWLEDGE_BASE), false),
                arguments(
                        "one by word of mouth",
                        List.of(KNOWLEDGE_BASE, consent("business", Knowledge.known(true), false)),
                        false),
                arguments(
                        "one refused in writing",
                        List.of(KNOWLEDGE_BASE, consent("business", Knowledge.known(false), true)),
                        false),
                arguments(
                        "one not asked",
                        List.of(KNOWLEDGE_BASE, consent("business", Knowledge.notAsked(), false)),
                        false),
                arguments(
                        "one without an answer",
                        List.of(KNOWLEDGE_BASE, consent("business", Knowledge.unknown(), false)),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("consents")
    void a_funder_publishes_a_case_study_with_the_written_consent_of_every_partner(
            String name, List<Consent> consents, boolean allowed) {
        assertThat(caseStudy("Title", Set.of("kb", "business"), consents).mayBePublishedByFunder())
                .isEqualTo(allowed);
    }

    @Test
    void the_rule_of_written_consent_is_stated_by_the_terms_of_the_award() {
        assertThat(PublicityDuties.FUNDER_CASE_STUDY.bearer().value()).isEqualTo(DutyBearer.FUNDER);
        assertThat(PublicityDuties.FUNDER_CASE_STUDY.duty().value()).contains("written consent");
        assertThat(PublicityDuties.FUNDER_CASE_STUDY.duty().citations())
                .extracting(citation -> citation.source().id())
                .containsExactly("ifs-ktp-terms-subsidy-control-v2", "ifs-ktp-terms-v2");
    }

    @Test
    void a_published_case_study_whose_consents_are_not_known_is_recorded_all_the_same() {
        CaseStudy published = new CaseStudy(
                "Title", "p-1", Set.of("kb"), Optional.empty(), Optional.of(PartialDate.parse("2019")), List.of());
        assertThat(published.mayBePublishedByFunder()).isFalse();
    }

    @Test
    void a_consent_belongs_to_one_partner_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseStudy("Title", Set.of("kb"), List.of(BUSINESS)))
                .withMessage("consent of business in case study 'Title' must be that of one of the partners [kb]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseStudy("Title", Set.of("kb"), List.of(KNOWLEDGE_BASE, KNOWLEDGE_BASE)))
                .withMessage("consents of publication 'Title' must be one of each giver, but kb is there twice");
    }

    @Test
    void a_case_study_has_a_title_and_a_partner() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseStudy(" ", Set.of("kb"), List.of()))
                .withMessage("title ' ' of a publication of partnership p-1 must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseStudy("Title", Set.of(), List.of()))
                .withMessage("case study 'Title' must concern at least one partner");
    }

    static Stream<Knowledge<Boolean>> unanswered() {
        return Stream.of(
                Knowledge.notAsked(),
                Knowledge.unknown(),
                Knowledge.declined(),
                Knowledge.notApplicable(),
                Knowledge.oneOf(List.of(true, false)));
    }

    @ParameterizedTest
    @MethodSource("unanswered")
    void what_was_not_answered_is_neither_written_nor_dated(Knowledge<Boolean> given) {
        String message = "consent of kb without a known answer must be neither written nor dated: ";
        Optional<PartialDate> date = Optional.of(PartialDate.parse("2022-06"));
        assertThat(consent("kb", given, false).isGivenInWriting()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent("kb", given, true))
                .withMessage(message + "written true, answered unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consent("kb", given, false, date))
                .withMessage(message + "written false, answered 2022-06");
        assertThat(new Consent("kb", Knowledge.known(false), true, date).answered())
                .isEqualTo(date);
    }

    @Test
    void references_are_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consent("", Knowledge.notAsked(), false))
                .withMessage("giver of a consent must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blog(Optional.of(" ")))
                .withMessage("author of blog 'Title' must be absent or not blank");
        assertThat(blog(Optional.empty()).consents()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CaseStudy("Title", "", Set.of("kb"), Optional.empty(), Optional.empty(), List.of()))
                .withMessage("partnership '' of publication 'Title' must not be blank");
    }

    @Test
    void three_duties_are_the_funders_and_two_are_encouragements() {
        assertThat(PublicityDuties.CATALOGUE.entries())
                .filteredOn(duty -> duty.bearer().value() == DutyBearer.FUNDER)
                .extracting(PublicityDuty::id)
                .containsExactly("funder-case-study-consent", "no-identification", "success-story-agreed");
        assertThat(PublicityDuties.CATALOGUE.entries())
                .filteredOn(duty -> duty.force().value() == DutyForce.ENCOURAGED)
                .extracting(PublicityDuty::id)
                .containsExactly("own-publicity", "esrc-stakeholders");
    }

    /** Each from the first edition of the terms that has it. */
    @ParameterizedTest
    @CsvSource({
        "final-report-contribution, 2020-03/..",
        "consult-press-office, 2020-03/..",
        "acknowledge-funders, 2021-09/..",
        "funder-case-study-consent, 2021-09/..",
        "refer-to-support, 2022-06/.."
    })
    void a_duty_of_the_terms_is_seen_from_the_first_edition_that_has_it(String token, String seen) {
        PublicityDuty duty = PublicityDuties.CATALOGUE.entry(token).orElseThrow();
        assertThat(duty.seen().orElseThrow().value()).hasToString(seen);
    }

    @Test
    void a_consequence_was_found_of_one_duty_only() {
        assertThat(PublicityDuties.CATALOGUE.entries())
                .filteredOn(duty -> duty.consequence().isPresent())
                .extracting(PublicityDuty::id)
                .containsExactly("acknowledge-funders");
    }

    private static Consent consent(String giver, Knowledge<Boolean> given, boolean written) {
        return new Consent(giver, given, written, Optional.empty());
    }

    private static CaseStudy caseStudy(String title, Set<String> partners, List<Consent> consents) {
        return new CaseStudy(title, "p-1", partners, Optional.empty(), Optional.empty(), consents);
    }

    private static Blog blog(Optional<String> author) {
        return new Blog("Title", "p-1", author, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
