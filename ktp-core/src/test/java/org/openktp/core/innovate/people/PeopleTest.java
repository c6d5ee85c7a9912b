package org.openktp.core.innovate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.knowledge.Knowledge;

final class PeopleTest {

    private static final Adviser ADVISER = new Adviser("kta-1");
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 5);

    /** Who, and how a blank reference is refused. */
    static Stream<Arguments> blanks() {
        return Stream.of(
                blank("an associate", () -> associate(" ")),
                blank("a supervisor", () -> new Supervisor("", Side.BUSINESS, Knowledge.unknown())),
                blank("an adviser", () -> new Adviser("")),
                blank("a supporter", () -> new Supporter("\t", Sponsors.ESRC, Knowledge.notAsked())),
                blank("a member", () -> committee(List.of("kb-1", ""), List.of("b-1"))));
    }

    private static Arguments blank(String who, ThrowingCallable call) {
        return arguments(who, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blanks")
    void nobody_has_a_blank_reference(String who, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage("reference of " + who + " must not be blank");
    }

    @Test
    void an_associate_may_leave_on_the_first_day_but_not_before() {
        Knowledge<LocalDate> started = Knowledge.known(MONDAY);
        assertThat(new Associate("a-1", started, started, Knowledge.known(true)).left())
                .isEqualTo(started);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Associate("a-1", started, Knowledge.known(MONDAY.minusDays(1)), Knowledge.notAsked()))
                .withMessage("left 2022-09-04 of associate a-1 must not be before started 2022-09-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "7"})
    void a_supervisor_may_spend_up_to_a_week_a_week(BigDecimal days) {
        assertThat(new Supervisor("s-1", Side.KNOWLEDGE_BASE, Knowledge.atLeast(days)).side())
                .isEqualTo(Side.KNOWLEDGE_BASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "7.5"})
    void a_supervisor_spends_neither_less_than_nothing_nor_more_than_a_week(BigDecimal days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Supervisor("s-1", Side.BUSINESS, Knowledge.known(days)))
                .withMessage("daysAWeek " + days + " of supervisor s-1 must be from 0 to 7");
    }

    @Test
    void a_committee_brings_both_sides_the_adviser_and_the_associates_together() {
        List<String> knowledgeBase = new ArrayList<>(List.of("kb-1", "kb-2"));
        LocalManagementCommittee committee = new LocalManagementCommittee(
                knowledgeBase, List.of("b-1"), ADVISER, List.of(associate("a-1"), associate("a-2")));
        knowledgeBase.clear();
        assertThat(committee.members()).containsExactly("kb-1", "kb-2", "b-1", "kta-1", "a-1", "a-2");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> committee.members().add("b-2"));
    }

    @Test
    void a_committee_has_a_member_of_each_side() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> committee(List.of(), List.of("b-1")))
                .withMessage("the knowledge base must have a member in the committee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> committee(List.of("kb-1"), List.of()))
                .withMessage("the business must have a member in the committee");
    }

    @Test
    void nobody_is_in_a_committee_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> committee(List.of("kb-1"), List.of("kta-1")))
                .withMessage("member kta-1 must not be in the committee twice");
    }

    @Test
    void meetings_are_numbered_from_nought() {
        assertThat(new CommitteeMeeting(0, Knowledge.notApplicable(), Knowledge.notAsked()).name())
                .isEqualTo("LMC0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitteeMeeting(-1, Knowledge.known(MONDAY), Knowledge.known(true)))
                .withMessage("number -1 of a committee meeting must be 0 or more");
    }

    private static Associate associate(String reference) {
        return new Associate(reference, Knowledge.notAsked(), Knowledge.notAsked(), Knowledge.notAsked());
    }

    private static LocalManagementCommittee committee(List<String> knowledgeBase, List<String> business) {
        return new LocalManagementCommittee(knowledgeBase, business, ADVISER, List.of());
    }
}
