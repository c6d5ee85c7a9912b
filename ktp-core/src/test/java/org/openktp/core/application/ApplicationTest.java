package org.openktp.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.time.PartialDate;

final class ApplicationTest {

    private static final Application EMPTY = Application.builder().id("a-1").build();

    @Test
    void nothing_but_the_reference_is_known_to_begin_with() {
        assertThat(EMPTY)
                .isEqualTo(new Application(
                        "a-1", Optional.empty(), notAsked(), Applicant.builder().build(), notAsked()));
        assertThat(Proposal.builder().build()).isEqualTo(new Proposal(notAsked(), notAsked(), notAsked(), notAsked()));
    }

    @Test
    void a_builder_asks_for_the_reference() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Application.builder().build())
                .withMessageContaining("[id]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refuses_a_blank_reference(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withId(id))
                .withMessage("id of an application must not be blank");
    }

    @Test
    void a_wither_changes_one_field_and_leaves_the_original() {
        LocalDate day = LocalDate.of(2024, 1, 15);
        assertThat(EMPTY.withRound("hcs-ktp-4").withSubmitted(known(day)))
                .isEqualTo(Application.builder()
                        .id("a-1")
                        .round("hcs-ktp-4")
                        .submitted(known(day))
                        .build());
        assertThat(EMPTY.round()).isEmpty();
    }

    @Test
    void an_exact_proposal_gives_its_parts_and_one_not_asked_for_gives_none() {
        Proposal proposal = Proposal.builder().build().withPartners(known(Set.of(HcsKtp.NPL, HcsKtp.UKAS)));
        assertThat(EMPTY.withProposal(known(proposal)).proposal().part(Proposal::partners))
                .isEqualTo(known(Set.of(HcsKtp.UKAS, HcsKtp.NPL)));
        assertThat(EMPTY.proposal().part(Proposal::partners)).isEqualTo(notAsked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refuses_a_blank_title_and_a_blank_summary(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.builder().title(known(blank)).build())
                .withMessage("title of a proposal must not be blank; a title not known is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.builder().summary(known(blank)).build())
                .withMessage("summary of a proposal must not be blank; a summary not known is missing");
    }

    static Stream<ProposalBuilder> fieldsThatDoNotApply() {
        return Stream.of(
                Proposal.builder().title(Knowledge.notApplicable()),
                Proposal.builder().summary(Knowledge.notApplicable()),
                Proposal.builder().themes(Knowledge.notApplicable()),
                Proposal.builder().partners(Knowledge.notApplicable()));
    }

    @ParameterizedTest
    @MethodSource("fieldsThatDoNotApply")
    void refuses_fields_of_a_project_that_do_not_apply(ProposalBuilder proposal) {
        assertThatIllegalArgumentException()
                .isThrownBy(proposal::build)
                .withMessageStartingWith("fields of a proposal apply to it");
    }

    @Test
    void refuses_one_of_several_projects() {
        Proposal one = Proposal.builder().title(known("One")).build();
        Proposal other = Proposal.builder().title(known("Other")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.builder()
                        .id("a-1")
                        .proposal(Knowledge.oneOf(Set.of(one, other)))
                        .build())
                .withMessageStartingWith("proposal of application a-1 must be known, missing or not applicable");
    }

    static Stream<Arguments> daysOfOtherYears() {
        LocalDate early = LocalDate.of(999, 12, 31);
        LocalDate late = LocalDate.of(10_000, 1, 1);
        LocalDate good = LocalDate.of(2024, 1, 31);
        return Stream.of(
                arguments(known(early), "0999-12-31"),
                arguments(known(late), "+10000-01-01"),
                arguments(Knowledge.between(early, good), "0999-12-31"),
                arguments(Knowledge.between(good, late), "+10000-01-01"),
                arguments(Knowledge.atLeast(early), "0999-12-31"),
                arguments(Knowledge.atMost(late), "+10000-01-01"),
                arguments(Knowledge.oneOf(List.of(good, late)), "+10000-01-01"));
    }

    @ParameterizedTest
    @MethodSource("daysOfOtherYears")
    void refuses_a_day_of_submission_whose_year_has_not_four_digits(Knowledge<LocalDate> submitted, String day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withSubmitted(submitted))
                .withMessage("submitted " + day + " of application a-1 must be in a year from 1000 to 9999");
    }

    static Stream<Knowledge<LocalDate>> submissions() {
        LocalDate first = LocalDate.of(1000, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        return Stream.of(
                known(first),
                known(last),
                Knowledge.oneOf(List.of(first, last)),
                Knowledge.between(first, last),
                Knowledge.atLeast(last),
                Knowledge.atMost(first),
                Knowledge.date(PartialDate.parse("2024-03")),
                notAsked(),
                Knowledge.unknown(),
                Knowledge.declined());
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void the_day_of_submission_is_known_as_far_as_it_is(Knowledge<LocalDate> submitted) {
        assertThat(EMPTY.withSubmitted(submitted).submitted()).isEqualTo(submitted);
    }

    @Test
    void refuses_a_submission_that_does_not_apply() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withSubmitted(Knowledge.notApplicable()))
                .withMessage("submitted applies to application a-1; where it is not known it is missing");
    }
}
