package org.openktp.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.Text;

/** How far a value is moved, and what it is compared with then. */
final class OffsetTest {

    private static final Fact<LocalDate> START = Fact.of("start", "start", "When?", DateRange.ANY);
    private static final Fact<LocalDate> END = Fact.of("end", "end", "When?", DateRange.ANY);
    private static final Fact<Integer> STAFF = Fact.of("staff", "staff", "How many?", new IntegerRange(0, 99));
    private static final Fact<Integer> POSTS = Fact.of("posts", "posts", "How many?", new IntegerRange(0, 99));

    @Property
    void days_and_months_are_counted_as_the_calendar_counts_them(
            @ForAll @IntRange(max = 20_000) int day,
            @ForAll @IntRange(max = 20_000) int other,
            @ForAll @IntRange(min = -60, max = 60) int amount) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate base = LocalDate.ofEpochDay(other);

        assertThat(Integer.signum(Offset.days(amount).order(date, base)))
                .isEqualTo(Integer.signum(date.compareTo(base.plusDays(amount))));
        assertThat(Integer.signum(Offset.months(amount).order(date, base)))
                .isEqualTo(Integer.signum(date.compareTo(base.plusMonths(amount))));
        assertThat(Offset.months(amount).order(base.plusMonths(amount), base)).isZero();
        assertThat(Offset.of(amount).order(other + amount, other)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 18, 2027-02-28",
        "2024-01-31,  1, 2024-02-29",
        "2023-01-31,  1, 2023-02-28",
        "2024-03-31, -1, 2024-02-29",
        "2023-12-15,  1, 2024-01-15",
        "2024-01-15, -1, 2023-12-15"
    })
    void a_month_that_has_no_such_day_gives_its_last(LocalDate from, int months, LocalDate to) {
        Offset offset = Offset.months(months);

        assertThat(offset.order(to, from)).isZero();
        assertThat(offset.order(to.minusDays(1), from)).isNegative();
        assertThat(offset.order(to.plusDays(1), from)).isPositive();
    }

    @Test
    void numbers_do_not_overflow() {
        assertThat(Offset.of(1).order(Integer.MIN_VALUE, Integer.MAX_VALUE)).isNegative();
        assertThat(Offset.of(-1).order(Integer.MAX_VALUE, Integer.MIN_VALUE)).isPositive();
    }

    @Test
    void the_greatest_amount_is_a_million_either_way() {
        assertThatCode(() -> Offset.days(1_000_000)).doesNotThrowAnyException();
        assertThatCode(() -> Offset.days(-1_000_000)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Offset.days(1_000_001))
                .withMessage("offset 1000001 must be within 1000000 either way");
        assertThatIllegalArgumentException().isThrownBy(() -> Offset.of(-1_000_001));
    }

    @Test
    void no_offset_is_one_and_the_same_in_every_unit() {
        assertThat(Offset.days(0)).isEqualTo(Offset.NONE);
        assertThat(Offset.months(0)).isEqualTo(Offset.NONE);
        assertThat(Stream.of(Offset.NONE, Offset.of(-5), Offset.days(30), Offset.months(-18))
                        .map(Offset::toString))
                .containsExactly("0", "-5", "P30D", "P-18M");
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(Condition.compare(END, Relation.ABOVE, START), "end is after start"),
                Arguments.of(Condition.compare(END, Relation.EQUAL, START), "end is start"),
                Arguments.of(
                        Condition.compare(END, Relation.AT_LEAST, START, Offset.months(18)),
                        "end is on or after 18 months after start"),
                Arguments.of(
                        Condition.compare(END, Relation.AT_MOST, START, Offset.months(-1)),
                        "end is on or before 1 month before start"),
                Arguments.of(
                        Condition.compare(END, Relation.BELOW, START, Offset.days(1)),
                        "end is before 1 day after start"),
                Arguments.of(
                        Condition.compare(END, Relation.BELOW, START, Offset.days(-30)),
                        "end is before 30 days before start"),
                Arguments.of(Condition.compare(STAFF, Relation.AT_MOST, POSTS), "staff is at most posts"),
                Arguments.of(
                        Condition.compare(STAFF, Relation.BELOW, POSTS, Offset.of(5)), "staff is below posts plus 5"),
                Arguments.of(
                        Condition.compare(STAFF, Relation.AT_LEAST, POSTS, Offset.of(-1)),
                        "staff is at least posts minus 1"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void comparisons_read_as_sentences(Condition condition, String english) {
        assertThat(condition.describe()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW,    true,  false, false",
        "AT_MOST,  true,  true,  false",
        "EQUAL,    false, true,  false",
        "AT_LEAST, false, true,  true",
        "ABOVE,    false, false, true"
    })
    void a_relation_holds_below_at_or_above(Relation relation, boolean below, boolean at, boolean above) {
        Comparison<Integer> comparison = new Comparison<>(STAFF, relation, POSTS, Offset.of(2));

        assertThat(comparison.holds(11, 10)).isEqualTo(below);
        assertThat(comparison.holds(12, 10)).isEqualTo(at);
        assertThat(comparison.holds(13, 10)).isEqualTo(above);
        assertThat(comparison.canonical()).isEqualTo("compare(staff," + relation.token() + ",posts,2)");
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        Fact<String> code = Fact.of("code", "code", "Which?", CodeList.of(List.of("a", "b")));
        Fact<String> ranked = Fact.of("ranked", "ranked", "Which?", CodeList.ranked(List.of("a", "b")));
        Fact<String> text = Fact.of("text", "text", "Which?", new Text());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.compare(STAFF, Relation.BELOW, STAFF))
                .withMessage("fact staff must not be compared with itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.compare(code, Relation.BELOW, ranked))
                .withMessage("facts code and ranked must have values in an order to be compared");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.compare(ranked, Relation.BELOW, text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.compare(STAFF, Relation.BELOW, POSTS, Offset.days(1)))
                .withMessage("offset P1D does not suit the values of staff and posts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.compare(END, Relation.BELOW, START, Offset.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.above(code, "a"))
                .withMessage("the values of code have no order, so they have no range");
    }
}
