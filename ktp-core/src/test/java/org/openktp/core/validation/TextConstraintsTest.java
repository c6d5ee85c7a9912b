package org.openktp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.Code;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.Nation;
import org.openktp.core.text.WordCounting;

/** Each constraint on a text, wherever it may stand, under each provider. */
final class TextConstraintsTest {

    /** A constraint by its place among those of each holder below: what passes, what does not, and what is said of it. */
    record Row(int index, String name, List<String> good, List<String> bad, String english, String welsh) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(
                    0,
                    "ods",
                    List.of("RJ1", "7A4", "G6V2S"),
                    List.of("R1", "", "rj1", " RJ1"),
                    "must be an ODS code, such as RJ1, 7A4 or G6V2S",
                    "rhaid iddo fod yn god ODS, megis RJ1, 7A4 neu G6V2S"),
            new Row(
                    1,
                    "identifier",
                    List.of("10007167", "0000-0002-1825-0097"),
                    List.of("RJ1", "1000716", "0000-0002-1825-0098"),
                    "must be an identifier like one of these: 10007167, 0000-0002-1825-0097",
                    "rhaid iddo fod yn ddynodwr tebyg i un o'r rhain: 10007167, 0000-0002-1825-0097"),
            new Row(
                    2,
                    "organisation",
                    List.of("ods:RJ1", "ukprn:10007167"),
                    List.of("RJ1", "ods:", "orcid:0000-0002-1825-0097", ":"),
                    "must be the scheme, a colon and the identifier of an organisation, such as ods:RJ1",
                    "rhaid rhoi cynllun, colon a dynodwr y sefydliad, megis ods:RJ1"),
            new Row(
                    3,
                    "date",
                    List.of("2017", "2017-07", "2017-07-03", "2024-02-29"),
                    List.of("", "17", "2017-7", "2023-02-29", "03/07/2017", "0999"),
                    "must be a day, a month or a year, such as 2017-07-03, 2017-07 or 2017",
                    "rhaid iddo fod yn ddiwrnod, yn fis neu'n flwyddyn, megis 2017-07-03, 2017-07 neu 2017"),
            new Row(
                    4,
                    "window",
                    List.of("2024-02-19/2024-03-01", "2024-02-19/2024-02-19"),
                    List.of("2024-02-19", "2024-02-19/2024-02-18", "2024-02/2024-03", "/"),
                    "must be a first and a last day with a slash between, such as 2024-02-19/2024-03-01",
                    "rhaid rhoi'r diwrnod cyntaf a'r diwrnod olaf gyda blaenslaes rhyngddynt, megis"
                            + " 2024-02-19/2024-03-01"),
            new Row(
                    5,
                    "nation",
                    List.of("wales", "northern-ireland"),
                    List.of("Wales", "WALES", "", "france"),
                    "must be one of these: england, scotland, wales, northern-ireland",
                    "rhaid iddo fod yn un o'r rhain: england, scotland, wales, northern-ireland"),
            new Row(
                    6,
                    "title",
                    List.of("one two", "one two three", "health-care is one"),
                    List.of("one two three four", "one", ""),
                    "must have from 2 to 3 words",
                    "rhaid iddo gynnwys rhwng 2 a 3 o eiriau"),
            new Row(
                    7,
                    "summary",
                    List.of("", "one - two", "three words - dash"),
                    List.of("health-care counts twice"),
                    "must have from 0 to 3 words",
                    "rhaid iddo gynnwys rhwng 0 a 3 o eiriau"));

    record Draft(
            @OdsCode @Nullable String ods,

            @IdentifierOf({IdentifierScheme.UKPRN, IdentifierScheme.ORCID}) @Nullable
            String identifier,

            @OrganisationIdText @Nullable String organisation,
            @PartialDateText @Nullable String date,
            @WindowText @Nullable String window,
            @CodeOf(Nation.class) @Nullable String nation,

            @WordCount(min = 2, max = 3, counting = WordCounting.WHITE_SPACE) @Nullable
            String title,

            @WordCount(max = 3, counting = WordCounting.LETTERS_AND_DIGITS) @Nullable
            String summary) {}

    record Drafts(
            List<@OdsCode @Nullable String> ods,
            List<@IdentifierOf({IdentifierScheme.UKPRN, IdentifierScheme.ORCID}) @Nullable String> identifier,
            List<@OrganisationIdText @Nullable String> organisation,
            List<@PartialDateText @Nullable String> date,
            List<@WindowText @Nullable String> window,
            List<@CodeOf(Nation.class) @Nullable String> nation,
            List<@WordCount(min = 2, max = 3, counting = WordCounting.WHITE_SPACE) @Nullable String> title,
            List<@WordCount(max = 3, counting = WordCounting.LETTERS_AND_DIGITS) @Nullable String> summary) {}

    @SuppressWarnings("unused") // by the provider
    static final class Fields {
        @OdsCode
        @Nullable
        String ods;

        @IdentifierOf({IdentifierScheme.UKPRN, IdentifierScheme.ORCID})
        @Nullable
        String identifier;

        @OrganisationIdText
        @Nullable
        String organisation;

        @PartialDateText
        @Nullable
        String date;

        @WindowText
        @Nullable
        String window;

        @CodeOf(Nation.class)
        @Nullable
        String nation;

        @WordCount(min = 2, max = 3, counting = WordCounting.WHITE_SPACE)
        @Nullable
        String title;

        @WordCount(max = 3, counting = WordCounting.LETTERS_AND_DIGITS)
        @Nullable
        String summary;
    }

    static final class Bean {
        private final @Nullable String[] values;

        Bean(@Nullable String[] values) {
            this.values = values;
        }

        @OdsCode
        public @Nullable String getOds() {
            return values[0];
        }

        @IdentifierOf({IdentifierScheme.UKPRN, IdentifierScheme.ORCID})
        public @Nullable String getIdentifier() {
            return values[1];
        }

        @OrganisationIdText
        public @Nullable String getOrganisation() {
            return values[2];
        }

        @PartialDateText
        public @Nullable String getDate() {
            return values[3];
        }

        @WindowText
        public @Nullable String getWindow() {
            return values[4];
        }

        @CodeOf(Nation.class)
        public @Nullable String getNation() {
            return values[5];
        }

        @WordCount(min = 2, max = 3, counting = WordCounting.WHITE_SPACE)
        public @Nullable String getTitle() {
            return values[6];
        }

        @WordCount(max = 3, counting = WordCounting.LETTERS_AND_DIGITS)
        public @Nullable String getSummary() {
            return values[7];
        }
    }

    @SuppressWarnings("unused") // checked, not called
    static final class Register {
        void look(
                @OdsCode @Nullable String ods,
                @IdentifierOf({IdentifierScheme.UKPRN, IdentifierScheme.ORCID}) @Nullable String identifier,
                @OrganisationIdText @Nullable String organisation,
                @PartialDateText @Nullable String date,
                @WindowText @Nullable String window,
                @CodeOf(Nation.class) @Nullable String nation,
                @WordCount(min = 2, max = 3, counting = WordCounting.WHITE_SPACE) @Nullable String title,
                @WordCount(max = 3, counting = WordCounting.LETTERS_AND_DIGITS) @Nullable String summary) {}
    }

    /** Where constraints stand, and how what stands there is validated. */
    enum Place {
        RECORD_COMPONENT("") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values)
                    throws ReflectiveOperationException {
                return validator.validate(canonical().newInstance((Object[]) values));
            }
        },
        ELEMENT_OF_A_LIST("[0].<list element>") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values)
                    throws ReflectiveOperationException {
                Object[] lists =
                        Arrays.stream(values).map(Collections::singletonList).toArray();
                return validator.validate(Drafts.class.getDeclaredConstructors()[0].newInstance(lists));
            }
        },
        FIELD("") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values)
                    throws ReflectiveOperationException {
                Fields bean = new Fields();
                for (Row row : ROWS) {
                    Field field = Fields.class.getDeclaredField(row.name());
                    field.set(bean, values[row.index()]);
                }
                return validator.validate(bean);
            }
        },
        GETTER("") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values) {
                return validator.validate(new Bean(values));
            }
        },
        METHOD_PARAMETER("") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values) {
                Method look = Register.class.getDeclaredMethods()[0];
                return validator.forExecutables().validateParameters(new Register(), look, values);
            }
        },
        CONSTRUCTOR_PARAMETER("") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values) {
                return validator.forExecutables().validateConstructorParameters(canonical(), values);
            }
        };

        private final String suffix;

        Place(String suffix) {
            this.suffix = suffix;
        }

        abstract Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable String[] values)
                throws ReflectiveOperationException;

        static Constructor<?> canonical() {
            return Draft.class.getDeclaredConstructors()[0];
        }
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(Provider.values()).flatMap(provider -> Stream.of(Place.values())
                .flatMap(place -> ROWS.stream().map(row -> arguments(provider, place, row))));
    }

    private static @Nullable String[] only(Row row, @Nullable String value) {
        @Nullable String[] values = new String[ROWS.size()];
        values[row.index()] = value;
        return values;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everywhere")
    void fires_once_with_its_path_and_message(Provider provider, Place place, Row row)
            throws ReflectiveOperationException {
        Validator validator = provider.in("en");
        for (String bad : row.bad()) {
            Set<? extends ConstraintViolation<?>> violations = place.check(validator, only(row, bad));
            assertThat(violations)
                    .as(bad)
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly(row.english());
            assertThat(violations.iterator().next().getPropertyPath().toString())
                    .endsWith(row.name() + place.suffix);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everywhere")
    void passes_what_is_right_and_null(Provider provider, Place place, Row row) throws ReflectiveOperationException {
        Validator validator = provider.in("en");
        for (String good : row.good()) {
            assertThat(place.check(validator, only(row, good))).as(good).isEmpty();
        }
        assertThat(place.check(validator, only(row, null))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everywhere")
    void says_so_in_welsh(Provider provider, Place place, Row row) throws ReflectiveOperationException {
        assertThat(place.check(provider.in("cy"), only(row, row.bad().get(0))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(row.welsh());
    }

    record OfNumber(@WindowText @Nullable Integer number) {}

    record OfNoEnum(@CodeOf(Code.class) String code) {}

    record OfNoScheme(@IdentifierOf({}) String identifier) {}

    record OfNegative(
            @WordCount(min = 2, max = 1, counting = WordCounting.WHITE_SPACE)
            String text) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_constraint_in_the_wrong_place_is_refused_by_the_provider(Provider provider) {
        Validator validator = provider.in("en");
        assertThatThrownBy(() -> validator.validate(new OfNumber(1))).isInstanceOf(UnexpectedTypeException.class);
        assertThatThrownBy(() -> validator.validate(new OfNoEnum("x")))
                .hasStackTraceContaining(
                        "@CodeOf takes a code list that is an enum, which org.openktp.core.code.Code is not");
        assertThatThrownBy(() -> validator.validate(new OfNoScheme("x")))
                .hasStackTraceContaining("@IdentifierOf takes at least one scheme, and has none");
        assertThatThrownBy(() -> validator.validate(new OfNegative("x")))
                .hasStackTraceContaining("@WordCount min 2 must not be negative, nor above max 1");
    }

    interface WithGetter {
        @OdsCode
        String getEmployer();
    }

    interface WithFluentAccessor {
        @OdsCode
        String employer();
    }

    static final class Employed implements WithGetter {
        @Override
        public String getEmployer() {
            return "R1";
        }
    }

    static final class FluentlyEmployed implements WithFluentAccessor {
        @Override
        public String employer() {
            return "R1";
        }
    }

    /** A known trap: nothing is said of an accessor that is not named like a bean's, so drafts are records or beans. */
    @ParameterizedTest
    @EnumSource(Provider.class)
    void fires_on_an_interface_with_getters_but_providers_ignore_fluent_accessors(Provider provider) {
        Validator validator = provider.in("en");
        assertThat(validator.validate(new Employed())).hasSize(1);
        assertThat(validator.validate(new FluentlyEmployed())).isEmpty();
    }
}
