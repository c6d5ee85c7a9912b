package org.openktp.io.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;

/**
 * Reads the JSON that records are mostly written in, without escapes and fractions, into the tree that {@link JsonTree}
 * makes of it. All else, and all that is wrong, is left to that one: its parser takes longer to come up than many records
 * take to be read.
 */
public final class PlainJson {

    /** What is read behind the last character. It stands in no plain JSON, nor does anything follow it. */
    private static final char END = 0;

    private final String json;
    private final long line;
    private final long column;
    private final Limits limits;
    private int at;
    private int row;
    private int rowStart;
    private int values;
    private boolean odd;

    private PlainJson(String json, long line, long column, Limits limits) {
        this.json = json;
        this.line = line;
        this.column = column;
        this.limits = limits;
    }

    /**
     * Reads one record.
     *
     * @param text the JSON text
     * @param line the line where it starts, from 1
     * @param column the column where it starts, from 1
     * @param limits how deep, many and long
     * @return the record
     * @throws RefusedException if it is not JSON or beyond the limits
     */
    public static Located record(String text, long line, long column, Limits limits) throws RefusedException {
        if (text.indexOf('\\') < 0) { // an escape is found at once, so that little is read twice
            PlainJson json = new PlainJson(text, line, column, limits);
            Located record = json.value("", 0);
            json.skipBlanks();
            if (!json.odd && json.at == text.length()) {
                return record;
            }
        }
        return JsonTree.record(text, line, column, limits);
    }

    private Located value(String path, int depth) {
        skipBlanks();
        Location where = new Location(line + row, (row == 0 ? column : 1) + at - rowStart, path);
        return switch (peek()) {
            case '{' -> new Located.Members(where, members(path, depth));
            case '[' -> new Located.Items(where, items(path, depth));
            case '"' -> new Located.Text(where, text());
            case 't' -> literal("true", new Located.Truth(where, true));
            case 'f' -> literal("false", new Located.Truth(where, false));
            case 'n' -> literal("null", new Located.Nothing(where));
            default -> new Located.Digits(where, digits());
        };
    }

    private Map<String, Located> members(String path, int depth) {
        Map<String, Located> members = new LinkedHashMap<>();
        open('{', depth);
        if (!take('}')) {
            do {
                String name = text();
                require(':');
                boolean twice = members.put(name, counted(Pointer.child(path, name), depth)) != null;
                refuseIf(twice);
            } while (take(','));
            require('}');
        }
        return members;
    }

    private List<Located> items(String path, int depth) {
        List<Located> items = new ArrayList<>();
        open('[', depth);
        if (!take(']')) {
            do {
                items.add(counted(Pointer.child(path, String.valueOf(items.size())), depth));
            } while (take(','));
            require(']');
        }
        return items;
    }

    private void open(char bracket, int depth) {
        require(bracket);
        refuseIf(depth >= limits.maxDepth());
    }

    private Located counted(String path, int depth) {
        refuseIf(values == limits.maxValues());
        values++;
        return value(path, depth + 1);
    }

    private String text() {
        require('"');
        int start = at;
        while (isPlain(peek())) {
            at++;
        }
        String text = json.substring(start, at);
        refuseIf(peek() != '"' || text.length() > limits.maxTextLength());
        at += odd ? 0 : 1;
        return text;
    }

    private static boolean isPlain(char each) {
        return each >= ' ' && each != '"' && !Character.isSurrogate(each);
    }

    private String digits() {
        int start = at;
        at += peek() == '-' ? 1 : 0;
        int first = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        String digits = json.substring(start, at);
        boolean leadingZero = at > first + 1 && json.charAt(first) == '0';
        refuseIf(at == first || leadingZero || digits.length() > limits.maxNumberLength());
        return digits;
    }

    private Located literal(String word, Located value) {
        refuseIf(!json.startsWith(word, at));
        at += odd ? 0 : word.length();
        return value;
    }

    private void require(char wanted) {
        refuseIf(!take(wanted));
    }

    private boolean take(char wanted) {
        skipBlanks();
        boolean isNext = peek() == wanted;
        at += isNext ? 1 : 0;
        return isNext;
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            char blank = peek();
            at++;
            if (blank == '\n' || blank == '\r') {
                at += blank == '\r' && peek() == '\n' ? 1 : 0;
                row++;
                rowStart = at;
            }
        }
    }

    private char peek() {
        return at < json.length() ? json.charAt(at) : END;
    }

    /** Goes to the end, where nothing more is found. */
    private void refuseIf(boolean isOdd) {
        if (isOdd) {
            odd = true;
            at = json.length();
        }
    }
}
