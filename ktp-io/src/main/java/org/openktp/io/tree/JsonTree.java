package org.openktp.io.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON text into a tree. Refuses duplicate names, what is beyond the limits, and anything after the value. */
public final class JsonTree {

    /** What a record may hold is limited here; limits of the parser's own would refuse what is JSON. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern ADVICE = Pattern.compile("[:;,]? *\\(?(start marker at|enable `).*$", Pattern.DOTALL);

    private final JsonParser parser;
    private final Places places;
    private final Limits limits;
    private int values;

    /** Says where in the input a place in the text is. */
    private interface Places {
        Location of(TokenStreamLocation inText, String path);
    }

    private JsonTree(JsonParser parser, Places places, Limits limits) {
        this.parser = parser;
        this.places = places;
        this.limits = limits;
    }

    /**
     * Reads a record.
     *
     * @param text one JSON value
     * @param line the line of the input on which the text begins
     * @param column the character at which it begins
     * @param limits how much it may hold
     * @return the value
     * @throws RefusedException if the text is not one JSON value within the limits
     */
    public static Located record(String text, long line, long column, Limits limits) throws RefusedException {
        return parse(text, "", (inText, path) -> place(line, column, inText, path), limits);
    }

    /**
     * Reads the value at which somebody else's parser stands, up to its end.
     *
     * @param parser the parser
     * @param path the JSON pointer of the value
     * @param limits how much it may hold
     * @return the value
     * @throws RefusedException if the value has a name twice or goes beyond the limits
     */
    public static Located at(JsonParser parser, String path, Limits limits) throws RefusedException {
        return new JsonTree(parser, JsonTree::known, limits).value(path, 0);
    }

    /**
     * The place of the token at which somebody else's parser stands.
     *
     * @param parser the parser
     * @param path the JSON pointer of the place
     * @return the place, with 0 for a line or column that the parser does not know
     */
    public static Location where(JsonParser parser, String path) {
        return known(parser.currentTokenLocation(), path);
    }

    private static Location known(TokenStreamLocation at, String path) {
        return new Location(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), path);
    }

    /**
     * Reads the JSON in a CSV cell.
     *
     * @param cell the cell, at which everything in it is located
     * @param limits how much it may hold
     * @return the value
     * @throws RefusedException if the cell is not one JSON value within the limits
     */
    static Located cell(Located.Cell cell, Limits limits) throws RefusedException {
        return parse(cell.text(), cell.at().path(), (inText, path) -> cell.at(), limits);
    }

    private static Located parse(String text, String path, Places places, Limits limits) throws RefusedException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, places, limits);
            parser.nextToken();
            Located value = tree.value(path, 0);
            if (parser.nextToken() != null) {
                throw tree.refused(FindingCode.NOT_JSON, "", "something follows the end of the JSON value");
            }
            return value;
        } catch (JacksonException e) {
            Location at = places.of(e.getLocation(), path);
            throw new RefusedException(new Finding(FindingCode.NOT_JSON, at, "this is not JSON: " + plain(e)));
        }
    }

    private Located value(String path, int depth) throws RefusedException {
        Location at = here(path);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw refused(FindingCode.NOT_JSON, path, "there is no JSON value");
        }
        if (depth >= limits.maxDepth() && token.isStructStart()) {
            String message = "nested deeper than the limit of " + limits.maxDepth() + " levels";
            throw refused(FindingCode.TOO_DEEP, path, message);
        }
        return switch (token) {
            case START_OBJECT -> new Located.Members(at, members(path, depth));
            case START_ARRAY -> new Located.Items(at, items(path, depth));
            case VALUE_STRING -> new Located.Text(at, text(path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Digits(at, number(path));
            case VALUE_TRUE, VALUE_FALSE -> new Located.Truth(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Located.Nothing(at);
            default -> throw refused(FindingCode.NOT_JSON, path, "unexpected " + token);
        };
    }

    private Map<String, Located> members(String path, int depth) throws RefusedException {
        Map<String, Located> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = name(path);
            String memberPath = Pointer.child(path, name);
            if (members.containsKey(name)) {
                throw refused(FindingCode.DUPLICATE_KEY, memberPath, "property " + Shown.of(name) + " is given twice");
            }
            parser.nextToken();
            members.put(name, counted(memberPath, depth));
        }
        return members;
    }

    private List<Located> items(String path, int depth) throws RefusedException {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(counted(Pointer.child(path, String.valueOf(items.size())), depth));
        }
        return items;
    }

    private Located counted(String path, int depth) throws RefusedException {
        if (values == limits.maxValues()) {
            String message = "more properties and elements than the limit of " + limits.maxValues() + " values";
            throw refused(FindingCode.TOO_MANY, path, message);
        }
        values++;
        return value(path, depth + 1);
    }

    private String name(String path) throws RefusedException {
        String name = parser.currentName();
        requireShort("name", path, name.length());
        return wholeCharacters(path, name);
    }

    private String text(String path) throws RefusedException {
        requireShort("text", path, parser.getStringLength());
        return wholeCharacters(path, parser.getString());
    }

    private void requireShort(String what, String path, int length) throws RefusedException {
        if (length > limits.maxTextLength()) {
            String message =
                    what + " of " + length + " characters is longer than the limit of " + limits.maxTextLength();
            throw refused(FindingCode.TOO_LONG, path, message);
        }
    }

    private String number(String path) throws RefusedException {
        if (parser.getStringLength() > limits.maxNumberLength()) {
            throw new RefusedException(longNumber(here(path), parser.getStringLength(), limits));
        }
        return parser.getString();
    }

    static Finding longNumber(Location at, int length, Limits limits) {
        String message = "number of " + length + " characters is longer than the limit of " + limits.maxNumberLength();
        return new Finding(FindingCode.TOO_LONG, at, message);
    }

    private String wholeCharacters(String path, String text) throws RefusedException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    throw refused(
                            FindingCode.INVALID_VALUE,
                            path,
                            "the text has one half of a surrogate pair, which is no character; write it whole or leave it out");
                }
                i++;
            }
        }
        return text;
    }

    private RefusedException refused(FindingCode code, String path, String message) {
        return new RefusedException(new Finding(code, here(path), message));
    }

    private Location here(String path) {
        return places.of(parser.currentTokenLocation(), path);
    }

    private static Location place(long line, long column, TokenStreamLocation inText, String path) {
        int lines = Math.max(1, inText.getLineNr());
        int columns = Math.max(1, inText.getColumnNr());
        return new Location(line + lines - 1, lines == 1 ? column + columns - 1 : columns, path);
    }

    /** What the parser says, without its advice on how to set it. */
    private static String plain(JacksonException failure) {
        return Shown.sentence(
                ADVICE.matcher(String.valueOf(failure.getOriginalMessage())).replaceFirst(""));
    }
}
