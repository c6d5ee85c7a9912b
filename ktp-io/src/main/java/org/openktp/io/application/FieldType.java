package org.openktp.io.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.identifier.IdentifierSubject;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.time.PartialDate;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.CodeList;
import org.openktp.io.tree.Shape;
import org.openktp.io.tree.Shown;

/**
 * How the values of a field are written.
 *
 * @param shape text, token or number
 * @param refusal the code of the finding for a value that cannot be read
 * @param exact reads a value; throws {@link IllegalArgumentException} with a message that says what is wrong
 * @param plain what is known where a value stands alone; less than a value where it may say less, such as a month
 * @param ranges ranges of values, where these are ordered
 * @param value the shape of a value
 * @param loose the shape of what may stand alone, and of the end of a range
 * @param <T> the type of the values
 */
record FieldType<T>(
        Shape shape,
        FindingCode refusal,
        Function<String, T> exact,
        Function<String, Knowledge<T>> plain,
        Optional<Ranges<T>> ranges,
        JsonShape value,
        JsonShape loose) {

    /**
     * Ranges of ordered values.
     *
     * @param from reads the lower end: the lowest value that the text may mean
     * @param to reads the upper end: the highest value that the text may mean
     * @param between makes the range
     * @param <T> the type of the values
     */
    record Ranges<T>(
            Function<String, T> from,
            Function<String, T> to,
            BiFunction<Optional<T>, Optional<T>, Knowledge<T>> between) {}

    static FieldType<String> text() {
        return unordered(Shape.TEXT, FindingCode.INVALID_VALUE, FieldType::notBlank, Shapes.TEXT);
    }

    static <T> FieldType<T> token(Function<String, T> parse, JsonShape value) {
        return unordered(Shape.TOKEN, FindingCode.INVALID_VALUE, parse, value);
    }

    static FieldType<OrganisationId> organisation() {
        List<String> schemes = Stream.of(IdentifierScheme.values())
                .filter(scheme -> scheme.subject() == IdentifierSubject.ORGANISATION)
                .map(IdentifierScheme::token)
                .toList();
        JsonShape id =
                Shapes.text("^" + Shapes.patternOf(schemes) + ":[\\s\\S]+$").named("organisation-id");
        return token(OrganisationId::parse, id);
    }

    static <C extends Code> FieldType<C> code(String list, Collection<C> codes) {
        return unordered(
                Shape.TOKEN, FindingCode.UNKNOWN_CODE, new CodeList<>(list, codes)::parse, Shapes.codes(codes));
    }

    /** The values that a fact may have, by their tokens; with ranges where they are ordered. */
    @SuppressWarnings("unchecked") // ordered values are comparable; whole numbers stand for all such values
    static <T> FieldType<T> values(String fact, Collection<T> values, boolean ordered) {
        CodeList<T> byToken = new CodeList<>("value of " + fact, values);
        return ordered
                ? (FieldType<T>) ordered(
                        Shape.TOKEN,
                        FindingCode.UNKNOWN_CODE,
                        ((CodeList<Integer>) byToken)::parse,
                        Shapes.codes(values))
                : unordered(Shape.TOKEN, FindingCode.UNKNOWN_CODE, byToken::parse, Shapes.codes(values));
    }

    static <C extends Enum<C> & Code> FieldType<C> orderedCode(String list, Class<C> codes) {
        CodeList<C> byToken = new CodeList<>(list, List.of(codes.getEnumConstants()));
        return ordered(
                Shape.TOKEN, FindingCode.UNKNOWN_CODE, byToken::parse, Shapes.codes(List.of(codes.getEnumConstants())));
    }

    static FieldType<Integer> integer(int least, int greatest) {
        return ordered(
                Shape.NUMBER,
                FindingCode.INVALID_VALUE,
                digits -> integer(digits, least, greatest),
                new JsonShape.Whole(least, greatest));
    }

    /** An amount in pounds, not negative, with pence or without. */
    static FieldType<BigDecimal> pounds() {
        return ordered(
                Shape.NUMBER,
                FindingCode.INVALID_VALUE,
                FieldType::pounds,
                new JsonShape.Decimal(1_000_000_000_000_000L, false));
    }

    /** A day, which may be known to the month or the year only. */
    static FieldType<LocalDate> date() {
        return new FieldType<>(
                Shape.TOKEN,
                FindingCode.INVALID_VALUE,
                FieldType::day,
                text -> Knowledge.date(partialDate(text)),
                Optional.of(new Ranges<>(
                        text -> partialDate(text).earliest(),
                        text -> partialDate(text).latest(),
                        Between::new)),
                Shapes.DATE,
                Shapes.PARTIAL_DATE);
    }

    private static <T> FieldType<T> unordered(
            Shape shape, FindingCode refusal, Function<String, T> parse, JsonShape value) {
        return new FieldType<>(shape, refusal, parse, parse.andThen(Knowledge::known), Optional.empty(), value, value);
    }

    private static <T extends Comparable<? super T>> FieldType<T> ordered(
            Shape shape, FindingCode refusal, Function<String, T> parse, JsonShape value) {
        Ranges<T> ranges = new Ranges<>(parse, parse, Between::new);
        return new FieldType<>(
                shape, refusal, parse, parse.andThen(Knowledge::known), Optional.of(ranges), value, value);
    }

    private static LocalDate day(String text) {
        return parsed(text)
                .flatMap(PartialDate::day)
                .orElseThrow(() -> new IllegalArgumentException(Shown.of(text) + " must be a day like 2024-01-31"));
    }

    private static PartialDate partialDate(String text) {
        return parsed(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        Shown.of(text) + " must be a day like 2024-01-31, a month like 2024-01 or a year"));
    }

    private static Optional<PartialDate> parsed(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank; leave it out where it is not known");
        }
        return text;
    }

    private static Integer integer(String digits, int least, int greatest) {
        if (digits.matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(digits);
            if (value >= least && value <= greatest) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                Shown.of(digits) + " must be a whole number from " + least + " to " + greatest);
    }

    private static BigDecimal pounds(String digits) {
        if (digits.matches("[0-9]{1,15}(\\.[0-9]{1,2})?")) {
            return new BigDecimal(digits);
        }
        throw new IllegalArgumentException(
                Shown.of(digits) + " must be an amount in pounds, not negative, like 1200 or 1200.50");
    }
}
