package org.openktp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.time.PartialDate;

/** Two dates of a record, a bean, a method and a constructor, under each provider. */
final class ConsistentDatesTest {

    @ConsistentDates
    record Plan(@Nullable Object start, @Nullable Object end) {}

    @ConsistentDates(start = "from", end = "until")
    record Bean(@Nullable Object first, @Nullable Object last) {
        public @Nullable Object getFrom() {
            return first;
        }

        public @Nullable Object getUntil() {
            return last;
        }
    }

    @SuppressWarnings("unused") // checked, not called
    static final class Register {
        @ConsistentDateParameters(start = 1, end = 2)
        int extend(String name, @Nullable Object start, @Nullable Object end) {
            return 0;
        }

        @ConsistentDateParameters
        Register(@Nullable Object start, @Nullable Object end) {}
    }

    enum Place {
        RECORD("end", "must not be before start") {
            @Override
            Set<? extends ConstraintViolation<?>> check(
                    Validator validator, @Nullable Object start, @Nullable Object end) {
                return validator.validate(new Plan(start, end));
            }
        },
        BEAN("until", "must not be before from") {
            @Override
            Set<? extends ConstraintViolation<?>> check(
                    Validator validator, @Nullable Object start, @Nullable Object end) {
                return validator.validate(new Bean(start, end));
            }
        },
        METHOD("extend.end", "must not be before the start") {
            @Override
            Set<? extends ConstraintViolation<?>> check(
                    Validator validator, @Nullable Object start, @Nullable Object end)
                    throws ReflectiveOperationException {
                Method extend = Register.class.getDeclaredMethod("extend", String.class, Object.class, Object.class);
                Object[] values = {"name", start, end};
                return validator.forExecutables().validateParameters(new Register(null, null), extend, values);
            }
        },
        CONSTRUCTOR("Register.end", "must not be before the start") {
            @Override
            Set<? extends ConstraintViolation<?>> check(
                    Validator validator, @Nullable Object start, @Nullable Object end)
                    throws ReflectiveOperationException {
                Object[] values = {start, end};
                return validator
                        .forExecutables()
                        .validateConstructorParameters(
                                Register.class.getDeclaredConstructor(Object.class, Object.class), values);
            }
        };

        private final String path;
        private final String message;

        Place(String path, String message) {
            this.path = path;
            this.message = message;
        }

        abstract Set<? extends ConstraintViolation<?>> check(
                Validator validator, @Nullable Object start, @Nullable Object end) throws ReflectiveOperationException;
    }

    /** Dates that surely come in the wrong order. */
    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(day("2024-03-01"), day("2024-02-29")),
                arguments(day("2024-03-01"), YearMonth.of(2024, 2)),
                arguments(day("2024-01-01"), Year.of(2023)),
                arguments(YearMonth.of(2024, 2), day("2024-01-31")),
                arguments(LocalDateTime.parse("2024-02-01T00:00"), day("2024-01-31")),
                arguments(LocalDateTime.parse("2024-02-01T10:01"), LocalDateTime.parse("2024-02-01T10:00")),
                arguments(Instant.parse("2024-02-01T10:01:00Z"), OffsetDateTime.parse("2024-02-01T11:00:00+01:00")),
                arguments(Instant.MAX, ZonedDateTime.parse("2024-02-01T11:00:00+01:00[Europe/Paris]")),
                arguments(PartialDate.parse("2017-07"), PartialDate.parse("2017-06-30")),
                arguments("2017-07", "2016"),
                arguments("2017-07", day("2017-06-30")),
                arguments("2024-05-01T10:00", "2024-05-01T09:59"),
                arguments("2024-05-01T10:00:00", "2024-04-30"),
                arguments(day("2024-05-02"), "2024-05-01T23:59:59.9"),
                arguments("2024-05-02T00:00:00Z", "2024-05-01T00:00:00Z"),
                arguments("2024-05-01T10:01Z", "2024-05-01T11:00+01:00"),
                arguments("2024-05-01T10:01Z", "2024-05-01T11:00+01:00[Europe/London]"),
                arguments(Instant.parse("2024-05-01T10:01:00Z"), "2024-05-01T10:00:00Z"),
                arguments(Optional.of("2017-07"), Optional.of(day("2017-06-30"))));
    }

    /** Dates that may come in the right order, and what is no date to compare. */
    static Stream<Arguments> consistent() {
        return Stream.of(
                arguments(day("2024-03-01"), day("2024-03-01")),
                arguments(day("2024-03-01"), day("2024-03-02")),
                arguments("2017-07", "2017-07-14"),
                arguments("2017-07-14", "2017-07"),
                arguments("2017-07-14", "2017"),
                arguments(YearMonth.of(2017, 7), day("2017-07-01")),
                arguments(LocalDateTime.parse("2024-02-01T10:00"), day("2024-02-01")),
                arguments(Instant.parse("2024-02-01T10:00:00Z"), OffsetDateTime.parse("2024-02-01T11:00:00+01:00")),
                arguments(Instant.MIN, Instant.MAX),
                arguments(LocalDate.MIN, LocalDate.MAX),
                arguments(null, day("2024-03-01")),
                arguments(day("2024-03-01"), null),
                arguments(null, null),
                arguments(day("2024-03-01"), Optional.empty()),
                arguments("2024-03-01", "soon"),
                arguments("2024-05-01T10:00", "2024-05-01"),
                arguments("2024-05-01T10:00Z", "2024-05-01T11:00+01:00"),
                arguments("2024-05-01T10:00Z", "2016-05-01"),
                arguments("2024-05-01T10:00", "2016-05-01T10:00Z"),
                arguments(Optional.of("2024-05-01"), Instant.parse("2016-05-01T10:00:00Z")),
                arguments("2024-05-01 10:00", "2016"),
                arguments("2024-05-01T25:00", "2016"),
                arguments("2024-13-01", "2024-03-01"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void fires_at_the_later_property_where_it_is_surely_before(Object start, Object end)
            throws ReflectiveOperationException {
        for (Provider provider : Provider.values()) {
            for (Place place : Place.values()) {
                assertThat(place.check(provider.in("en"), start, end))
                        .as(provider + " " + place)
                        .extracting(each -> each.getPropertyPath() + ": " + each.getMessage())
                        .containsExactly(place.path + ": " + place.message);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("consistent")
    void passes_what_may_be_in_order_or_is_not_known(@Nullable Object start, @Nullable Object end)
            throws ReflectiveOperationException {
        for (Provider provider : Provider.values()) {
            for (Place place : Place.values()) {
                assertThat(place.check(provider.in("en"), start, end))
                        .as(provider + " " + place)
                        .isEmpty();
            }
        }
    }

    @Property
    void of_two_dates_at_most_one_order_is_refused(
            @ForAll @IntRange(min = 2020, max = 2022) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2020, max = 2022) int otherYear) {
        Validator validator = Provider.HIBERNATE_WITHOUT_EXPRESSIONS.in("en");
        boolean forth = validator
                .validate(new Plan(YearMonth.of(year, month), Year.of(otherYear)))
                .isEmpty();
        boolean back = validator
                .validate(new Plan(Year.of(otherYear), YearMonth.of(year, month)))
                .isEmpty();
        assertThat(forth).isEqualTo(year <= otherYear);
        assertThat(back).isEqualTo(otherYear <= year);
    }

    @Test
    void says_so_in_welsh() {
        assertThat(Provider.APACHE.in("cy").validate(new Plan("2017-07", "2016")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("ni chaiff fod cyn start");
    }

    @ConsistentDates
    record WithoutEnd(String start) {}

    @Test
    void what_is_no_date_or_not_there_or_not_comparable_is_a_mistake_of_the_developer() {
        Validator validator = Provider.HIBERNATE_WITHOUT_EXPRESSIONS.in("en");
        assertThatThrownBy(() -> validator.validate(new Plan(1, "2017")))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("a value of java.lang.Integer is no date");
        assertThatThrownBy(() -> validator.validate(new Plan(day("2024-03-01"), Instant.MIN)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("a local date and a point in time cannot be compared: which comes first depends on a time"
                        + " zone");
        assertThatThrownBy(() -> validator.validate(new WithoutEnd("2017")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(WithoutEnd.class.getName() + " has no public method getEnd() or end()");
    }
}
