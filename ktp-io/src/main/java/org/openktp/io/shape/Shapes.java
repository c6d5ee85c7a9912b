package org.openktp.io.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;

/** The shapes that many places share. */
public final class Shapes {

    private static final String DAY = "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    /** A text that is not blank. */
    public static final JsonShape TEXT = text("\\S").named("text");

    /** Any text. */
    public static final JsonShape ANY_TEXT = text("");

    /** An identifier: lower-case words joined by hyphens. */
    public static final JsonShape TOKEN = text("^[a-z0-9]+(-[a-z0-9]+)*$").named("token");

    /** A text without blanks. */
    public static final JsonShape WORD = text("^\\S+$").named("word");

    /** A day. */
    public static final JsonShape DATE = new JsonShape.Text("^" + DAY + "$", Optional.of("date")).named("date");

    /** A day, a month or a year. */
    public static final JsonShape PARTIAL_DATE = text("^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
            .named("partial-date");

    /** The first and the last day, both inside. */
    public static final JsonShape WINDOW =
            text("^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}$").named("window");

    /** A length in whole months. */
    public static final JsonShape MONTHS =
            text("^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?$").named("months");

    /** An instant with its zone. */
    public static final JsonShape INSTANT =
            text("^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{0,9})?)?([Zz]|[+-][0-9]{1,2}(:?[0-9]{2}(:?[0-9]{2})?)?)$")
                    .named("instant");

    /** A time of day. */
    public static final JsonShape TIME = text("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{0,9})?)?$")
            .named("time");

    /** The whole address of a page. */
    public static final JsonShape ADDRESS =
            text("^[A-Za-z][A-Za-z0-9+.-]*:\\S+$").named("address");

    /** True or false. */
    public static final JsonShape TRUTH = new JsonShape.Truth(false).named("truth");

    /** Nothing is right there. */
    public static final JsonShape NEVER = new JsonShape.AnyOf(List.of());

    private Shapes() {}

    /**
     * A text with a pattern.
     *
     * @param pattern what some part of it matches
     * @return the shape
     */
    public static JsonShape text(String pattern) {
        return new JsonShape.Text(pattern, Optional.empty());
    }

    /**
     * One of some texts.
     *
     * @param tokens the texts
     * @return the shape
     */
    public static JsonShape tokens(Collection<String> tokens) {
        return new JsonShape.Tokens(List.copyOf(tokens));
    }

    /**
     * One of some texts.
     *
     * @param tokens the texts
     * @return the shape
     */
    public static JsonShape tokens(String... tokens) {
        return new JsonShape.Tokens(List.of(tokens));
    }

    /**
     * The token of one of some codes.
     *
     * @param codes the codes
     * @return the shape
     */
    public static JsonShape codes(Collection<?> codes) {
        List<String> tokens = new ArrayList<>(codes.size());
        for (Object code : codes) {
            tokens.add(Code.tokenOf(code));
        }
        return tokens(tokens);
    }

    /**
     * Any of several shapes, each once.
     *
     * @param shapes the shapes, in order
     * @return the shape; of one shape it itself
     */
    public static JsonShape anyOf(Stream<JsonShape> shapes) {
        List<JsonShape> distinct = shapes.flatMap(
                        each -> each instanceof JsonShape.AnyOf any ? any.shapes().stream() : Stream.of(each))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.get(0) : new JsonShape.AnyOf(distinct);
    }

    /**
     * Any of several shapes, each once.
     *
     * @param shapes the shapes, in order
     * @return the shape; of one shape it itself
     */
    public static JsonShape anyOf(JsonShape... shapes) {
        return anyOf(Stream.of(shapes));
    }

    /**
     * An object with these properties and no others.
     *
     * @param members the properties
     * @return the shape
     */
    public static JsonShape.Members members(JsonShape.Member... members) {
        return new JsonShape.Members(List.of(members), Optional.empty(), List.of());
    }

    /**
     * A property that must be there.
     *
     * @param name its name
     * @param shape the shape of its value
     * @return the property
     */
    public static JsonShape.Member required(String name, JsonShape shape) {
        return new JsonShape.Member(name, true, shape, "");
    }

    /**
     * A property that may be absent.
     *
     * @param name its name
     * @param shape the shape of its value
     * @return the property
     */
    public static JsonShape.Member optional(String name, JsonShape shape) {
        return new JsonShape.Member(name, false, shape, "");
    }

    /**
     * The pattern of any of some texts.
     *
     * @param texts the texts
     * @return a part of a pattern, in brackets
     */
    public static String patternOf(Collection<String> texts) {
        return "(" + String.join("|", texts).replace(".", "\\.") + ")";
    }
}
