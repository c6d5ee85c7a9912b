package org.openktp.io.value.basic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.programme.Topic;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;
import org.openktp.core.time.Window;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.text.TextPattern;

/** The values that are one text each, and how each is read. */
public final class TextTypes {

    private static final Pattern AMOUNT = Pattern.compile("(?:([a-z ]{1,20}) )?£([0-9]{1,18}(?:\\.[0-9]{1,2})?)");

    /** The forms by their types. */
    public static final Map<Class<?>, Form<Object>> FORMS = Map.ofEntries(
            type(String.class, text -> text, text -> text),
            type(LocalDate.class, like(LocalDate::parse, "a date like 2024-01-31"), LocalDate::toString),
            type(LocalTime.class, like(LocalTime::parse, "a time like 09:30"), LocalTime::toString),
            type(Instant.class, like(Instant::parse, "an instant like 2024-02-26T10:00:00Z"), Instant::toString),
            type(Period.class, like(Period::parse, "a length of time like P18M"), Period::toString),
            type(URI.class, TextTypes::address, URI::toString),
            type(PartialDate.class, PartialDate::parse, PartialDate::toString),
            type(Window.class, Window::parse, Window::toString),
            type(Validity.class, Validity::parse, Validity::toString),
            type(Amount.class, TextTypes::amount, Amount::toString),
            type(OrganisationId.class, OrganisationId::parse, OrganisationId::toString),
            type(Identifier.class, Identifier::parse, Identifier::toString),
            type(StaffGroup.class, StaffGroup::new, StaffGroup::token),
            type(Topic.class, Topic::new, Topic::name),
            type(TextPattern.class, TextPattern::of, TextPattern::toString),
            words(RoundingMode.class, "way of rounding"),
            words(DayOfWeek.class, "day of the week"));

    private TextTypes() {}

    @SuppressWarnings("unchecked") // a form is found by the type of its values
    private static <T> Map.Entry<Class<?>, Form<Object>> type(
            Class<T> type, Function<String, T> parse, Function<T, String> print) {
        return Map.entry(type, (Form<Object>) (Form<?>) new Whole<>(FindingCode.INVALID_VALUE, parse, print));
    }

    /** An enumeration that is not ours: the names of its constants in lower case, with hyphens. */
    @SuppressWarnings("unchecked") // a form is found by the type of its values
    private static <E extends Enum<E>> Map.Entry<Class<?>, Form<Object>> words(Class<E> type, String what) {
        List<E> all = List.of(type.getEnumConstants());
        String words = all.stream().map(TextTypes::word).collect(Collectors.joining(", "));
        Function<String, E> parse = text -> all.stream()
                .filter(each -> word(each).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(Shown.of(text) + " is not a " + what + "; use one of " + words));
        return Map.entry(type, (Form<Object>) (Form<?>) new Whole<>(FindingCode.UNKNOWN_CODE, parse, TextTypes::word));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Function<String, T> like(Function<String, T> parse, String expected) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(Shown.of(text) + " must be " + expected, e);
            }
        };
    }

    private static URI address(String text) {
        return URI.create(text);
    }

    private static Amount amount(String text) {
        Matcher match = AMOUNT.matcher(text);
        Optional<Precision> precision = match.matches() ? precision(match.group(1)) : Optional.empty();
        return precision
                .map(each -> new Amount(each, new BigDecimal(match.group(2))))
                .orElseThrow(() -> new IllegalArgumentException(
                        Shown.of(text) + " must be an amount like £14250000, about £500000000 or more than £1200.50"));
    }

    private static Optional<Precision> precision(@Nullable String label) {
        return Arrays.stream(Precision.values())
                .filter(each ->
                        label == null ? each == Precision.EXACTLY : each.label().equals(label))
                .findFirst();
    }

    /** A text, written only where it reads back as an equal value. */
    private static final class Whole<T> extends OwnForm<T> {

        private final Form<T> text;

        Whole(FindingCode refusal, Function<String, T> parse, Function<T, String> print) {
            this.text = Forms.text(Shapes.ANY_TEXT, refusal, parse, value -> print(value, parse, print));
        }

        private static <T> String print(T value, Function<String, T> parse, Function<T, String> print) {
            String text = print.apply(value);
            if (!parse.apply(text).equals(value)) {
                throw new IllegalArgumentException(Shown.of(text) + " cannot be read back");
            }
            return text;
        }

        @Override
        public Optional<T> read(Located given, Reading reading) {
            return text.read(given, reading);
        }

        @Override
        public Object write(T value, Writing writing) {
            return text.write(value, writing);
        }
    }
}
