package org.openktp.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FindingGuidesTest {

    private static final FindingUse BESIDE = new FindingUse(FindingStage.RULES, List.of(FindingEffect.NOTED));

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void every_code_has_a_guide_of_its_own(FindingCode code) {
        assertThat(FindingGuides.ALL)
                .as("%s must have exactly one guide: add it to the guides of its stage, such as ReadingGuides", code)
                .filteredOn(guide -> guide.code() == code)
                .containsExactly(FindingGuides.of(code));
    }

    @Test
    void guides_stand_in_the_order_of_the_codes() {
        assertThat(FindingGuides.ALL).extracting(FindingGuide::code).containsExactly(FindingCode.values());
    }

    @Test
    void no_two_codes_mean_the_same() {
        assertThat(FindingGuides.ALL).extracting(FindingGuide::meaning).doesNotHaveDuplicates();
    }

    @Test
    void texts_are_sentences_that_fit_one_cell() {
        assertThat(FindingGuides.ALL).allSatisfy(guide -> assertThat(List.of(guide.meaning(), guide.remedy()))
                .allSatisfy(text -> assertThat(text)
                        .matches("[A-Z].*[.]")
                        .doesNotContain("|", "  ")
                        .isEqualTo(Printable.of(text))
                        .hasSizeBetween(20, 320)));
    }

    @Test
    void a_remedy_says_what_to_do() {
        assertThat(FindingGuides.ALL)
                .extracting(guide -> guide.remedy().split("[ ;,]", 2)[0].toLowerCase(Locale.ROOT))
                .doesNotContain("the", "a", "an", "it", "this", "there", "some");
    }

    @Test
    void only_reading_rejects() {
        List<FindingStage> rejecting = FindingGuides.ALL.stream()
                .flatMap(guide -> guide.uses().stream())
                .filter(use -> !use.effects().equals(List.of(FindingEffect.NOTED)))
                .map(FindingUse::stage)
                .distinct()
                .toList();
        assertThat(rejecting).containsExactlyInAnyOrder(FindingStage.READING, FindingStage.REFERENCE_DATA);
    }

    @ParameterizedTest
    @CsvSource({"no end", ".", "' Blank before.'", "''"})
    void refuses_what_is_no_sentence(String text) {
        assertThatThrownBy(() -> new FindingGuide(FindingCode.SHARED, text, "Do it.", List.of(BESIDE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("meaning '" + text + "' of SHARED must be a sentence");
        assertThatThrownBy(() -> new FindingGuide(FindingCode.SHARED, "It is so.", text, List.of(BESIDE)))
                .hasMessageContaining("remedy");
    }

    @Test
    void refuses_no_use_and_a_stage_twice() {
        assertThatThrownBy(() -> new FindingGuide(FindingCode.SHARED, "It is so.", "Do it.", List.of()))
                .hasMessageContaining("each stage once");
        assertThatThrownBy(() -> new FindingGuide(FindingCode.SHARED, "It is so.", "Do it.", List.of(BESIDE, BESIDE)))
                .hasMessageContaining("each stage once");
        assertThatThrownBy(() -> new FindingUse(FindingStage.RULES, List.of())).hasMessageContaining("one or more");
        assertThatThrownBy(() -> new FindingUse(FindingStage.RULES, List.of(FindingEffect.NOTED, FindingEffect.NOTED)))
                .hasMessageContaining("each once");
    }

    @Test
    void a_guide_does_not_change_with_the_list_it_was_made_of() {
        List<FindingUse> uses = new ArrayList<>(List.of(BESIDE));
        FindingGuide guide = new FindingGuide(FindingCode.SHARED, "It is so.", "Do it.", uses);
        uses.clear();
        assertThat(guide.uses()).containsExactly(BESIDE);
        assertThat(guide).isEqualTo(new FindingGuide(FindingCode.SHARED, "It is so.", "Do it.", List.of(BESIDE)));
    }
}
