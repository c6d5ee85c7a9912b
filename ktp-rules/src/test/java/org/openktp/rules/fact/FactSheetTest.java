package org.openktp.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.SKILLS;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.canonical.Sha256;

final class FactSheetTest {

    private static FactSheet mentor(Knowledge<String> known) {
        return FactSheet.builder().put(MENTOR, known).build();
    }

    @Test
    void the_hash_does_not_depend_on_the_order_in_which_facts_are_put_in() {
        FactSheet one = FactSheet.builder()
                .put(HOURS, Knowledge.known(20))
                .put(POST, Knowledge.oneOf(List.of("bank", "permanent")))
                .put(SKILLS, Knowledge.known(Set.of("audit", "research")))
                .build();
        FactSheet other = FactSheet.builder()
                .put(SKILLS, Knowledge.known(Set.of("research", "audit")))
                .put(POST, Knowledge.oneOf(List.of("permanent", "bank")))
                .put(HOURS, Knowledge.known(20))
                .build();

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.hash()).isEqualTo(one.hash()).matches("[0-9a-f]{64}");
        assertThat(one).hasToString("hours=known(20)\npost=one-of(bank,permanent)\nskills=known({audit,research})");
    }

    @Test
    void a_fact_not_asked_leaves_no_trace_in_the_hash() {
        assertThat(mentor(Knowledge.notAsked()).hash())
                .isEqualTo(FactSheet.empty().hash());
    }

    @Test
    void everything_that_may_be_known_of_a_fact_has_a_hash_of_its_own() {
        Stream<Knowledge<String>> states = Stream.of(
                Knowledge.notAsked(),
                Knowledge.unknown(),
                Knowledge.declined(),
                Knowledge.notApplicable(),
                Knowledge.known("inside"),
                Knowledge.known("outside"),
                Knowledge.oneOf(List.of("inside", "outside")),
                Knowledge.between("inside", "outside"),
                Knowledge.atLeast("inside"),
                Knowledge.atMost("inside"));

        assertThat(states.map(state -> mentor(state).hash())).doesNotHaveDuplicates();
    }

    @Test
    void the_same_knowledge_of_another_fact_has_another_hash() {
        FactSheet post = FactSheet.builder().put(POST, Knowledge.unknown()).build();

        assertThat(post.hash()).isNotEqualTo(mentor(Knowledge.unknown()).hash());
    }

    @Test
    void sheets_on_which_something_else_is_known_are_not_equal() {
        FactSheet inside = mentor(Knowledge.known("inside"));
        FactSheet outside = mentor(Knowledge.known("outside"));

        assertThat(inside).isNotEqualTo(outside).doesNotHaveSameHashCodeAs(outside);
        assertThat(inside).isNotEqualTo(FactSheet.empty()).isNotEqualTo("mentor=known(inside)");
    }

    @Test
    void a_fact_that_was_not_put_in_was_not_asked() {
        assertThat(mentor(Knowledge.declined()).of(POST)).isEqualTo(Knowledge.notAsked());
        assertThat(mentor(Knowledge.declined()).of(MENTOR)).isEqualTo(Knowledge.declined());
    }

    @Test
    void what_is_put_in_last_holds_and_a_sheet_once_built_does_not_change() {
        FactSheet.Builder builder = FactSheet.builder().put(HOURS, Knowledge.known(19));
        FactSheet before = builder.build();
        FactSheet after = builder.put(HOURS, Knowledge.known(20)).build();

        assertThat(before.of(HOURS)).isEqualTo(Knowledge.known(19));
        assertThat(after.of(HOURS)).isEqualTo(Knowledge.known(20));
    }

    @Test
    void hashes_by_sha_256() {
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_fact_put_in_as_not_asked_is_as_good_as_left_out() {
        assertThat(mentor(Knowledge.notAsked())).isEqualTo(FactSheet.empty());
    }

    @Test
    void a_fact_declared_in_another_way_is_not_looked_up_under_the_same_identifier() {
        Fact<String> hours = Fact.of("hours", "hours", "How many?", CodeList.of(List.of("few", "many")));
        FactSheet sheet = FactSheet.builder().put(hours, Knowledge.known("few")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.of(HOURS))
                .withMessage("fact hours is declared in two different ways");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 13})
    void each_of_any_number_of_facts_is_found_and_what_lies_between_them_is_not(int count) {
        FactSheet.Builder builder = FactSheet.builder();
        for (int place = count; place > 0; place--) {
            builder.put(numbered(2 * place), Knowledge.known(place));
        }
        FactSheet sheet = builder.build();

        for (int place = 0; place <= count; place++) {
            assertThat(sheet.of(numbered(2 * place + 1))).isEqualTo(Knowledge.notAsked());
            assertThat(sheet.of(numbered(2 * place)))
                    .isEqualTo(place == 0 ? Knowledge.notAsked() : Knowledge.known(place));
        }
        assertThat(sheet.facts())
                .extracting(Fact::id)
                .isEqualTo(IntStream.rangeClosed(1, count)
                        .mapToObj(place -> numbered(2 * place).id())
                        .toList());
    }

    private static Fact<Integer> numbered(int number) {
        return Fact.of("fact-%02d".formatted(number), "fact", "How many?", new IntegerRange(0, 40));
    }

    @Test
    void the_same_sheet_with_another_fact_is_a_sheet_of_its_own() {
        FactSheet before = mentor(Knowledge.known("inside"));

        FactSheet after = before.with(HOURS, Knowledge.known(20)).with(MENTOR, Knowledge.notAsked());

        assertThat(after)
                .isEqualTo(FactSheet.builder().put(HOURS, Knowledge.known(20)).build());
        assertThat(before).isEqualTo(mentor(Knowledge.known("inside")));
    }

    @Test
    void sheets_are_read_as_they_are() {
        FactSheet sheet = mentor(Knowledge.declined());

        assertThat(FactSheet.READER.reader(MENTOR).apply(sheet)).isEqualTo(Knowledge.declined());
        assertThat(FactSheet.READER.reader(POST).apply(sheet)).isEqualTo(Knowledge.notAsked());
        assertThat(FactSheet.READER.sheet(sheet)).isSameAs(sheet);
    }
}
