package org.openktp.io.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON text into a tree. Refuses duplicate names, nesting beyond the limit, and anything after the value. */
public final class JsonTree {

    /** The bytes of a record and its depth are limited here; limits of the parser's own would refuse what is JSON. */
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
    private final int maxDepth;

    /** Says where in the input a place in the text is. */
    private interface Places {
        Location of(TokenStreamLocation inText, String path);
    }

    private JsonTree(JsonParser parser, Places places, int maxDepth) {
        this.parser = parser;
        this.places = places;
        this.maxDepth = maxDepth;
    }

    /**
     * Reads a record.
     *
     * @param text one JSON value
     * @param line the line of the input on which the text begins
     * @param column the character at which it begins
     * @param maxDepth the deepest nesting
     * @return the value
     * @throws RefusedException if the text is not one JSON value within the limits
     */
    public static Located record(String text, long line, long column, int maxDepth) throws RefusedException {
        return parse(text, "", (inText, path) -> place(line, column, inText, path), maxDepth);
    }

    /**
     * Reads the JSON in a CSV cell.
     *
     * @param cell the cell, at which everything in it is located
     * @param maxDepth the deepest nesting
     * @return the value
     * @throws RefusedException if the cell is not one JSON value within the limits
     */
    static Located cell(Located.Cell cell, int maxDepth) throws RefusedException {
        return parse(cell.text(), cell.at().path(), (inText, path) -> cell.at(), maxDepth);
    }

    private static Located parse(String text, String path, Places places, int maxDepth) throws RefusedException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, places, maxDepth);
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
        if (depth >= maxDepth && token.isStructStart()) {
            throw refused(FindingCode.TOO_DEEP, path, "nested deeper than the limit of " + maxDepth + " levels");
        }
        return switch (token) {
            case START_OBJECT -> new Located.Members(at, members(path, depth));
            case START_ARRAY -> new Located.Items(at, items(path, depth));
            case VALUE_STRING -> new Located.Text(at, wholeCharacters(path, parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Located.Digits(at, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Located.Truth(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Located.Nothing(at);
            default -> throw refused(FindingCode.NOT_JSON, path, "unexpected " + token);
        };
    }

    private Map<String, Located> members(String path, int depth) throws RefusedException {
        Map<String, Located> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = wholeCharacters(path, parser.currentName());
            String memberPath = path + "/" + name.replace("~", "~0").replace("/", "~1");
            if (members.containsKey(name)) {
                throw refused(FindingCode.DUPLICATE_KEY, memberPath, "property '" + name + "' is given twice");
            }
            parser.nextToken();
            members.put(name, value(memberPath, depth + 1));
        }
        return members;
    }

    private List<Located> items(String path, int depth) throws RefusedException {
        List<Located> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "/" + items.size(), depth + 1));
        }
        return items;
    }

    private String wholeCharacters(String path, String text) throws RefusedException {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    throw refused(FindingCode.INVALID_VALUE, path, "the text has one half of a surrogate pair");
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
        return ADVICE.matcher(String.valueOf(failure.getOriginalMessage())).replaceFirst("");
    }
}
