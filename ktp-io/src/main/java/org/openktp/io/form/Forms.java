package org.openktp.io.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.CodeList;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** The forms of single values and of lists. */
public final class Forms {

    /** Possessive, so that a long text is gone through in a loop and not by a call for every word. */
    private static final Pattern TOKENS = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private static final Pattern MONTHS_OR_YEARS = Pattern.compile("P(?=.)(\\d{1,4}Y)?(\\d{1,4}M)?");

    /** A text that is not blank. */
    public static final Form<String> TEXT = text(Shapes.TEXT, Forms::notBlank, Function.identity());

    /** An identifier of ours. */
    public static final Form<String> TOKEN = text(Shapes.TOKEN, Forms::token, Function.identity());

    /** A day. */
    public static final Form<LocalDate> DATE = text(Shapes.DATE, Forms::date, LocalDate::toString);

    /** A date that may be known to the year or month only. */
    public static final Form<PartialDate> PARTIAL_DATE =
            text(Shapes.PARTIAL_DATE, PartialDate::parse, PartialDate::toString);

    /** Days from the first to the last. */
    public static final Form<Window> WINDOW = text(Shapes.WINDOW, Window::parse, Window::toString);

    /** A length of time in years and months, not zero. */
    public static final Form<Period> MONTHS = text(Shapes.MONTHS, Forms::months, Period::toString);

    /** The whole address of a page. */
    public static final Form<URI> ADDRESS = text(Shapes.ADDRESS, Forms::address, URI::toString);

    /** True or false. */
    public static final Form<Boolean> TRUTH = new TruthForm();

    private Forms() {}

    /**
     * A value that is written as a text.
     *
     * @param shape which texts there may be
     * @param parse reads it; throws {@link IllegalArgumentException} with a message that says what is wrong
     * @param print writes it so that it reads back
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> Form<T> text(JsonShape shape, Function<String, T> parse, Function<T, String> print) {
        return text(shape, FindingCode.INVALID_VALUE, parse, print);
    }

    /**
     * A value that is written as a text, with the code of the finding for a text that is refused.
     *
     * @param shape which texts there may be
     * @param refusal the code
     * @param parse reads it; throws {@link IllegalArgumentException} with a message that says what is wrong
     * @param print writes it so that it reads back
     * @param <T> the type of the value
     * @return the form
     */
    public static <T> Form<T> text(
            JsonShape shape, FindingCode refusal, Function<String, T> parse, Function<T, String> print) {
        return new TextForm<>(shape, refusal, parse, print);
    }

    /**
     * A code, written as its token.
     *
     * @param list what one of the codes is, such as {@code "pay band"}
     * @param codes the codes
     * @param <C> the type of the codes
     * @return the form
     */
    public static <C extends Code> Form<C> code(String list, Collection<C> codes) {
        return new TextForm<>(
                Shapes.codes(codes), FindingCode.UNKNOWN_CODE, new CodeList<>(list, codes)::parse, Code::token);
    }

    /**
     * A whole number.
     *
     * @param least the least that it may be
     * @return the form
     */
    public static Form<Integer> whole(int least) {
        return whole(least, WholeForm.NO_LIMIT);
    }

    /**
     * A whole number from a least to a greatest.
     *
     * @param least the least that it may be
     * @param greatest the greatest that it may be, nine nines where there is none that matters
     * @return the form
     */
    public static Form<Integer> whole(int least, int greatest) {
        return new WholeForm(least, greatest);
    }

    /**
     * A list.
     *
     * @param item the form of its elements
     * @param least how many there must be
     * @param <T> the type of its elements
     * @return the form
     */
    public static <T> Form<List<T>> list(Form<T> item, int least) {
        return new ListForm<>(item, least, Optional.empty());
    }

    /**
     * A list of at least one in which nothing is there twice.
     *
     * @param item the form of its elements
     * @param identity what no two elements may share
     * @param <T> the type of its elements
     * @return the form
     */
    public static <T> Form<List<T>> distinct(Form<T> item, Function<T, String> identity) {
        return distinct(item, 1, identity);
    }

    /**
     * A list in which nothing is there twice.
     *
     * @param item the form of its elements
     * @param least how many there must be
     * @param identity what no two elements may share
     * @param <T> the type of its elements
     * @return the form
     */
    public static <T> Form<List<T>> distinct(Form<T> item, int least, Function<T, String> identity) {
        return new ListForm<>(item, least, Optional.of(identity));
    }

    /**
     * A set of codes of an enumeration, at least one, written in the order of the enumeration.
     *
     * @param list what one of the codes is
     * @param type the enumeration
     * @param <C> the type of the codes
     * @return the form
     */
    public static <C extends Enum<C> & Code> Form<Set<C>> codes(String list, Class<C> type) {
        Form<C> code = code(list, List.of(type.getEnumConstants()));
        return via(distinct(code, Code::token), EnumSet::copyOf, set -> set.stream()
                .sorted()
                .toList());
    }

    /**
     * Values in the form of others.
     *
     * @param form the form of the others
     * @param to makes a value
     * @param from what it was made of
     * @param <A> the type of the others
     * @param <T> the type of the values
     * @return the form
     */
    public static <A, T> Form<T> via(Form<A> form, Function<A, T> to, Function<T, A> from) {
        return new Form<>() {
            @Override
            public Optional<T> read(Located given, Reading reading) {
                return form.read(given, reading).map(to);
            }

            @Override
            public Object write(T value, Writing writing) {
                return form.write(from.apply(value), writing);
            }

            @Override
            public JsonShape shape() {
                return form.shape();
            }
        };
    }

    /**
     * The same form where more is known of what stands there than the form itself tells.
     *
     * @param form the form
     * @param shape what is known
     * @param <T> the type of the values
     * @return the form
     */
    public static <T> Form<T> shaped(Form<T> form, JsonShape shape) {
        return new Form<>() {
            @Override
            public Optional<T> read(Located given, Reading reading) {
                return form.read(given, reading);
            }

            @Override
            public Object write(T value, Writing writing) {
                return form.write(value, writing);
            }

            @Override
            public JsonShape shape() {
                return shape;
            }
        };
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank; leave it out where it is not known");
        }
        return text;
    }

    private static String token(String text) {
        if (!TOKENS.matcher(text).matches()) {
            throw new IllegalArgumentException(Shown.of(text)
                    + " must be words of lower-case letters and digits joined by hyphens, like" + " my-trust-ktp-1");
        }
        return text;
    }

    /**
     * A day that is written so.
     *
     * @param text the text
     * @return the day
     * @throws IllegalArgumentException if it is none
     */
    public static LocalDate date(String text) {
        String message = Shown.of(text) + " must be a date like 2024-01-31";
        try {
            return PartialDate.parse(text).day().orElseThrow(() -> new IllegalArgumentException(message));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(message, e);
        }
    }

    private static Period months(String text) {
        Period length = MONTHS_OR_YEARS.matcher(text).matches() ? Period.parse(text) : Period.ZERO;
        if (length.isZero()) {
            throw new IllegalArgumentException(
                    Shown.of(text) + " must be a length of whole months, like P18M for 18 months");
        }
        return length;
    }

    private static URI address(String text) {
        String message = Shown.of(text) + " must be a whole address like https://example.org/page";
        try {
            URI address = new URI(text);
            if (!address.isAbsolute()) {
                throw new IllegalArgumentException(message);
            }
            return address;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(message, e);
        }
    }

    /**
     * The same form, whose shape has a name.
     *
     * @param name the name
     * @param form the form
     * @param <T> the type of the values
     * @return the form
     */
    public static <T> Form<T> named(String name, Form<T> form) {
        return shaped(form, form.shape().named(name));
    }
}
