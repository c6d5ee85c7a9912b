package org.openktp.rules.text.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class CharacterSetTest {

    private static final int LAST = Character.MAX_CODE_POINT;

    @Test
    void a_range_has_both_its_ends() {
        assertThat("/0189:".chars().mapToObj(CharacterSet.DIGITS::contains))
                .containsExactly(false, true, true, true, true, false);
        assertThat(CharacterSet.ALL.contains(0)).isTrue();
        assertThat(CharacterSet.ALL.contains(LAST)).isTrue();
    }

    @Test
    void ranges_that_touch_are_one() {
        CharacterSet halves = CharacterSet.union(List.of(CharacterSet.of('5', '9'), CharacterSet.of('0', '4')));

        assertThat(halves).isEqualTo(CharacterSet.DIGITS).hasSameHashCodeAs(CharacterSet.DIGITS);
        assertThat(halves.changes()).containsExactly((int) '0', '9' + 1);
    }

    @Test
    void knows_nothing_and_everything() {
        assertThat(CharacterSet.ALL.complement()).isEqualTo(CharacterSet.union(List.of()));
        assertThat(CharacterSet.ALL.complement().complement()).isEqualTo(CharacterSet.ALL);
        assertThat(CharacterSet.of(each -> each > 0))
                .isEqualTo(CharacterSet.of(0, 0).complement());
    }

    @Property
    void a_character_is_in_a_union_that_is_in_one_of_its_sets(
            @ForAll("sets") CharacterSet one, @ForAll("sets") CharacterSet other, @ForAll("characters") int codePoint) {
        assertThat(CharacterSet.union(List.of(one, other)).contains(codePoint))
                .isEqualTo(one.contains(codePoint) || other.contains(codePoint));
    }

    @Property
    void a_character_is_in_a_set_or_in_its_complement(
            @ForAll("sets") CharacterSet set, @ForAll("characters") int codePoint) {
        assertThat(set.complement().contains(codePoint)).isNotEqualTo(set.contains(codePoint));
        assertThat(set.complement().complement()).isEqualTo(set);
    }

    @Test
    void asks_of_no_character_from_the_end_on() {
        assertThat(CharacterSet.of('d', each -> each >= 'b')).isEqualTo(CharacterSet.of('b', 'c'));
    }

    @Property(tries = 20)
    void a_set_is_found_again_by_asking_of_every_character(@ForAll("sets") CharacterSet set) {
        assertThat(CharacterSet.of(set::contains)).isEqualTo(set);
        assertThat(set.changes()).isSorted().doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<CharacterSet> sets() {
        return Combinators.combine(characters(), characters())
                .as((one, other) -> CharacterSet.of(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMaxSize(4)
                .map(CharacterSet::union);
    }

    @Provide
    Arbitrary<Integer> characters() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 6), Arbitraries.integers().between(LAST - 3, LAST));
    }
}
