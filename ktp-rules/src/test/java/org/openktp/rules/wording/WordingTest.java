package org.openktp.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.FindingGuides;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

final class WordingTest {

    private static final Fact<Nation> NATION =
            Fact.of("nation", "nation of work", "Which nation?", CodeList.of(Arrays.asList(Nation.values())));

    private static ResourceBundle shipped() throws IOException {
        try (InputStream texts = Wording.class.getResourceAsStream("messages.properties")) {
            return new PropertyResourceBundle(texts);
        }
    }

    @Test
    void english_has_a_text_for_every_message_and_no_other() throws IOException {
        Set<String> expected = Arrays.stream(MessageCode.values())
                .map(MessageCode::token)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> texts = new TreeSet<>(Collections.list(shipped().getKeys()));
        texts.removeIf(key -> key.endsWith("separator"));

        assertThat(texts).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void every_text_has_the_gaps_of_its_message_and_fills_them(MessageCode code) {
        Object[] arguments =
                IntStream.range(0, code.gaps()).mapToObj(gap -> "<" + gap + ">").toArray();

        String text = Wording.ENGLISH.say(Message.of(code, arguments));

        assertThat(text).isNotBlank().doesNotContain("{").doesNotContain("}");
        for (Object argument : arguments) {
            assertThat(text).contains(argument.toString());
        }
    }

    @Test
    void a_message_has_as_many_arguments_as_gaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(MessageCode.NOT, "one", "two"))
                .withMessage("message not takes 1 arguments, not 2");
    }

    @Test
    void another_language_explains_codes_of_findings_as_far_as_it_can() throws IOException {
        ResourceBundle welsh = new PropertyResourceBundle(new StringReader("""
                code.FindingCode.not-json.meaning=Nid JSON yw hwn.
                code.FindingCode.not-json.remedy=Cywirwch y gystrawen.
                """));
        Wording wording = Wording.of(welsh);

        assertThat(wording.meaning(FindingCode.NOT_JSON)).isEqualTo("Nid JSON yw hwn.");
        assertThat(wording.remedy(FindingCode.NOT_JSON)).isEqualTo("Cywirwch y gystrawen.");
        assertThat(wording.meaning(FindingCode.REQUIRED))
                .isEqualTo(Wording.ENGLISH.meaning(FindingCode.REQUIRED))
                .isEqualTo(FindingGuides.of(FindingCode.REQUIRED).meaning());
        assertThat(Wording.ENGLISH.remedy(FindingCode.REQUIRED))
                .isEqualTo(FindingGuides.of(FindingCode.REQUIRED).remedy());
    }

    @Test
    void another_language_names_facts_and_codes_and_says_the_rest_in_english() throws IOException {
        ResourceBundle welsh = new PropertyResourceBundle(new StringReader("""
                is={0} yw {1}
                all.separator=, a\\u0020
                fact.nation.label=cenedl
                code.Nation.wales=Cymru
                """));
        Condition condition = all(is(NATION, Nation.WALES), not(hasValue(MENTOR)));

        assertThat(Wording.of(welsh).say(condition.message()))
                .isEqualTo("(cenedl yw Cymru, a it is not so that there is a mentor)");
        assertThat(Wording.ENGLISH.say(condition.message()))
                .isEqualTo("(nation of work is Wales, and it is not so that there is a mentor)");
        assertThat(Wording.of(welsh).name(HOURS.asked())).isEqualTo("How many hours?");
    }

    @Test
    void what_is_written_in_a_value_is_no_gap_and_no_quote() {
        Fact<String> odd = Fact.of("odd", "it's {0}", "Which?", CodeList.of(Set.of("'{1}'")));

        assertThat(is(odd, "'{1}'").describe()).isEqualTo("it's {0} is '{1}'");
        assertThat(atLeast(HOURS, 20_000 / 1000).describe()).isEqualTo("hours is at least 20");
    }
}
