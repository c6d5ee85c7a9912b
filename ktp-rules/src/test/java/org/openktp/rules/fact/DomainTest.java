package org.openktp.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DomainTest {

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(code -> "c" + code).toList();
    }

    @Test
    void a_range_contains_its_ends() {
        IntegerRange range = new IntegerRange(0, 100);

        assertThat(IntStream.of(-1, 0, 100, 101).mapToObj(range::contains)).containsExactly(false, true, true, false);
        assertThat(new IntegerRange(7, 7).contains(7)).isTrue();
    }

    @Test
    void a_range_whose_ends_are_the_wrong_way_round_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntegerRange(1, 0))
                .withMessage("least 1 must not be above greatest 0");
    }

    @Test
    void an_empty_code_list_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of(List.of()))
                .withMessage("a code list must have at least one code");
    }

    @Test
    void a_code_list_with_a_code_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of(List.of("c0", "c1", "c0")))
                .withMessage("a code list must not have a code twice: c0,c1,c0");
    }

    @Test
    void a_ranked_list_whose_codes_do_not_rise_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.ranked(List.of("c0", "c2", "c1")))
                .withMessage("a ranked list must be closed, and its codes must rise: c0,c2,c1");
        List<BigDecimal> alike = List.of(new BigDecimal("1.0"), new BigDecimal("1.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeList.ranked(alike));
        assertThat(CodeList.ranked(List.of("c0", "c1", "c2")).isOrdered()).isTrue();
        assertThat(CodeList.ranked(List.of("c0")).isOrdered()).isTrue();
    }

    @Test
    void a_ranked_list_that_is_open_or_whose_codes_have_no_order_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeList<>(codes(2), true, Optional.of("other")))
                .withMessage("a ranked list must be closed, and its codes must rise: c0,c1");
        List<Object> unordered = List.of(Boolean.class, String.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeList<>(unordered, true, Optional.empty()));
    }

    @Test
    void codes_come_in_the_order_of_their_list_and_others_after_them() {
        CodeList<String> list = CodeList.open(List.of("c2", "c0", "c1"), "other");

        assertThat(list.inOrder(Set.of("c0", "c2"))).containsExactly("c2", "c0");
        assertThat(list.inOrder(Set.of("else", "c1", "c2"))).containsExactly("c2", "c1", "else");
    }

    @Test
    void sets_over_an_open_list_are_refused() {
        CodeList<String> open = CodeList.open(codes(2), "other");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetOf<>(open))
                .withMessage("a set must be over a closed list of codes to be decided exactly, not open-codes(c0,c1)");
    }

    @Test
    void an_open_list_contains_what_it_does_not_name_and_has_no_order() {
        CodeList<String> open = CodeList.open(codes(2), "other");

        assertThat(open.contains("anything")).isTrue();
        assertThat(CodeList.of(codes(2)).contains("anything")).isFalse();
        assertThat(open.isOrdered()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.open(codes(2), "c1"))
                .withMessage("what stands for all other codes must not be in the list: c1");
    }

    @Test
    void days_have_their_ends_and_years_of_four_digits() {
        DateRange days = new DateRange(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));

        assertThat(days.contains(LocalDate.of(2024, 2, 27))).isFalse();
        assertThat(days.contains(LocalDate.of(2024, 2, 28))).isTrue();
        assertThat(days.contains(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(days.contains(LocalDate.of(2024, 3, 2))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 1)))
                .withMessage("first day 2024-03-02 must not be after last day 2024-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.of(999, 12, 31), LocalDate.of(2024, 3, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(10000, 1, 1)));
    }

    @Test
    void a_text_has_more_than_white_space() {
        assertThat(new Text().contains(" a ")).isTrue();
        assertThat(new Text().contains(" \u00a0\t")).isFalse();
        assertThat(new Text().contains("")).isFalse();
    }

    @Test
    void has_a_canonical_form_with_all_that_it_contains() {
        assertThat(CodeList.of(codes(2)).canonical()).isEqualTo("codes(c0,c1)");
        assertThat(new SetOf<>(CodeList.of(codes(2))).canonical()).isEqualTo("sets-of-codes(c0,c1)");
        assertThat(new IntegerRange(-1, 4).canonical()).isEqualTo("integers(-1,4)");
        assertThat(new Text().canonical()).isEqualTo("text");
        assertThat(new DateRange(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1)).canonical())
                .isEqualTo("dates(2024-02-28,2024-03-01)");
        assertThat(CodeList.open(codes(2), "other").canonical()).isEqualTo("open-codes(c0,c1)");
    }
}
