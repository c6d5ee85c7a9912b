package org.openktp.rules.selection.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InterviewSlotTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private static InterviewSlot slot(String id, LocalDate day, LocalTime start, LocalTime end) {
        return new InterviewSlot(id, "p1", day, start, end);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the same,                   2024-03-04, 10:00, 10:30, true",
        "one minute before its end,  2024-03-04, 10:29, 11:00, true",
        "at its end,                 2024-03-04, 10:30, 11:00, false",
        "one minute over its start,  2024-03-04, 09:30, 10:01, true",
        "over at its start,          2024-03-04, 09:30, 10:00, false",
        "within,                     2024-03-04, 10:10, 10:20, true",
        "around,                     2024-03-04, 09:00, 12:00, true",
        "on the next day,            2024-03-05, 10:00, 10:30, false"
    })
    void slots_that_touch_do_not_overlap(
            String name, LocalDate day, LocalTime start, LocalTime end, boolean doesOverlap) {
        InterviewSlot slot = slot("s1", DAY, LocalTime.of(10, 0), LocalTime.of(10, 30));
        InterviewSlot other = slot("s2", day, start, end);

        assertThat(slot.overlaps(other)).isEqualTo(doesOverlap);
        assertThat(other.overlaps(slot)).isEqualTo(doesOverlap);
    }

    @ParameterizedTest
    @CsvSource({"s1, 10:00, 10:00", "s1, 10:00, 09:59", "' ', 10:00, 10:30"})
    void rejects_a_blank_id_and_an_end_that_is_not_after_the_start(String id, LocalTime start, LocalTime end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> slot(id, DAY, start, end))
                .withMessage(
                        "slot '" + id + "' must have an id, and end after it begins, not at " + end + " from " + start);
    }

    @Test
    void the_order_is_by_day_then_start_then_id() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime end = LocalTime.of(11, 0);
        List<InterviewSlot> ordered = List.of(
                slot("s9", DAY, nine, end),
                slot("s2", DAY, ten, end),
                slot("s3", DAY, ten, end),
                slot("s1", DAY.plusDays(1), nine, end));

        assertThat(Stream.of(3, 2, 1, 0).map(ordered::get).sorted(InterviewSlot.ORDER))
                .isEqualTo(ordered);
    }

    @Test
    void the_tokens_of_invitations_are_fixed() {
        assertThat(Arrays.stream(Invitation.values()).map(Invitation::token))
                .containsExactly("in-the-running", "may-reach-quality-line");
    }
}
