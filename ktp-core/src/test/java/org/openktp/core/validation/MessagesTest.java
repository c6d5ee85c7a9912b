package org.openktp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.text.WordCounting;

final class MessagesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    record Draft(@PartialDateText String start) {}

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = file(suffix)) {
            texts.load(in);
        }
        return texts;
    }

    private static InputStream file(String suffix) {
        return Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties"));
    }

    @Test
    void every_constraint_has_its_text() throws IOException {
        assertThat(texts("").stringPropertyNames())
                .contains(Set.of(
                                CodeOf.class,
                                ConsistentDateParameters.class,
                                ConsistentDates.class,
                                IdentifierOf.class,
                                OdsCode.class,
                                OrganisationIdText.class,
                                PartialDateText.class,
                                WindowText.class,
                                WordCount.class)
                        .stream()
                        .map(type -> type.getName() + ".message")
                        .toArray(String[]::new));
    }

    @Test
    void welsh_says_all_that_english_says_with_the_same_gaps() throws IOException {
        Properties english = texts("");
        Properties welsh = texts("_cy");
        assertThat(new TreeSet<>(welsh.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.stringPropertyNames()) {
            assertThat(gaps(welsh.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
            assertThat(welsh.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
        }
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_cy", "_en"})
    void no_text_is_an_expression_or_depends_on_an_encoding(String suffix) throws IOException {
        try (InputStream in = file(suffix)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .matches("[\\n\\x20-\\x7e]*")
                    .doesNotContain("$");
        }
    }

    /** Also on a machine that speaks another language. */
    @ParameterizedTest
    @CsvSource({
        "en, en, must be a day",
        "en, cy, rhaid iddo fod yn ddiwrnod",
        "cy, en, must be a day",
        "cy, en-GB, must be a day",
        "en, cy-GB, rhaid iddo fod yn ddiwrnod"
    })
    void hibernate_validator_finds_the_texts_by_itself(String machine, String asked, String beginning) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.forLanguageTag(asked))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Draft("soon")))
                    .extracting(ConstraintViolation::getMessage)
                    .singleElement()
                    .asString()
                    .startsWith(beginning);
        } finally {
            Locale.setDefault(before);
        }
    }

    record Stay(String start) {
        @WordCount(max = 1, counting = WordCounting.WHITE_SPACE)
        public String getTitle() {
            return "two words";
        }
    }

    /** The provider falls back on the language of the machine; a text with gaps is known again too. */
    @ParameterizedTest
    @CsvSource({
        "cy, fr, must have from 0 to 1 words",
        "cy, en, must have from 0 to 1 words",
        "fr, fr, must have from 0 to 1 words",
        "en, cy-GB, rhaid iddo gynnwys rhwng 0 a 1 o eiriau",
        "cy, cy, rhaid iddo gynnwys rhwng 0 a 1 o eiriau"
    })
    void are_english_unless_welsh_is_asked_for_whatever_the_machine_speaks(String machine, String asked, String said) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        KtpMessages.beside(new ParameterMessageInterpolator(), Locale.forLanguageTag(asked)))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Stay("2017")))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(said);
        } finally {
            Locale.setDefault(before);
        }
    }
}
