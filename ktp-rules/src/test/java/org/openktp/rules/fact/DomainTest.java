package org.openktp.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class DomainTest {

    private static List<String> codes(int count) {
        return IntStream.range(0, count).mapToObj(code -> "c" + code).toList();
    }

    private static List<Integer> comparisons(int value, List<Integer> landmarks) {
        return landmarks.stream()
                .map(landmark -> Integer.compare(value, landmark))
                .toList();
    }

    @Property
    void every_whole_number_compares_with_all_landmarks_as_some_representative_does(
            @ForAll @IntRange(min = -20, max = 20) int least,
            @ForAll @IntRange(max = 40) int width,
            @ForAll @Size(max = 6) List<@IntRange(min = -25, max = 65) Integer> landmarks) {
        IntegerRange range = new IntegerRange(least, least + width);

        List<Integer> representatives = range.representatives(landmarks);

        assertThat(representatives).allMatch(range::contains).doesNotHaveDuplicates();
        assertThat(comparisonsOf(representatives, landmarks))
                .isEqualTo(comparisonsOf(
                        IntStream.rangeClosed(least, least + width).boxed().toList(), landmarks));
    }

    private static Set<List<Integer>> comparisonsOf(List<Integer> values, List<Integer> landmarks) {
        return values.stream().map(value -> comparisons(value, landmarks)).collect(Collectors.toSet());
    }

    @Test
    void the_representatives_of_a_long_range_are_few_and_do_not_overflow() {
        IntegerRange all = new IntegerRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

        List<Integer> landmarks = List.of(Integer.MAX_VALUE, 0, Integer.MIN_VALUE);
        List<Integer> representatives = all.representatives(landmarks);

        assertThat(representatives).hasSizeLessThan(12);
        assertThat(comparisonsOf(representatives, landmarks)).hasSize(5);
    }

    @Property
    void every_code_of_a_list_represents_itself(
            @ForAll @IntRange(min = 1, max = 30) int count, @ForAll @Size(max = 3) List<String> landmarks) {
        CodeList<String> list = CodeList.of(codes(count));

        assertThat(list.representatives(landmarks)).isEqualTo(codes(count)).allMatch(list::contains);
    }

    @Property
    void every_set_over_a_list_represents_itself(@ForAll @IntRange(min = 1, max = 8) int count) {
        SetOf<String> sets = new SetOf<>(CodeList.of(codes(count)));

        List<Set<String>> representatives = sets.representatives(List.of());

        assertThat(representatives).allMatch(sets::contains);
        assertThat(new HashSet<>(representatives)).hasSize(1 << count).contains(Set.of(), Set.copyOf(codes(count)));
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
    void sets_over_twelve_codes_are_decided_and_over_thirteen_refused_with_the_limit() {
        assertThat(new SetOf<>(CodeList.of(codes(12))).representatives(List.of()))
                .hasSize(4096);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetOf<>(CodeList.of(codes(13))))
                .withMessage("a set over 13 codes is too large to decide exactly; the limit is 12");
    }

    @Test
    void has_a_canonical_form_with_all_that_it_contains() {
        assertThat(CodeList.of(codes(2)).canonical()).isEqualTo("codes(c0,c1)");
        assertThat(new SetOf<>(CodeList.of(codes(2))).canonical()).isEqualTo("sets-of-codes(c0,c1)");
        assertThat(new IntegerRange(-1, 4).canonical()).isEqualTo("integers(-1,4)");
    }
}
