package org.openktp.rules.text.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads the restricted syntax that is described where patterns are made, and refuses everything else. */
public final class PatternParser {

    /** The greatest length of a pattern, in characters. */
    public static final int MAX_LENGTH = 1_000;

    /** The greatest number of times that a pattern can name. */
    public static final int MAX_TIMES = 1_000;

    /** What means more than itself, and needs a backslash to stand for itself. */
    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private static final String TIMES = "?*+{";

    private final Cursor cursor;

    private PatternParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads a pattern.
     *
     * @param pattern the pattern
     * @return the expression that it spells
     * @throws IllegalArgumentException if it is empty, longer than {@value #MAX_LENGTH} characters or not of the syntax
     */
    public static Expression parse(String pattern) {
        Cursor cursor = new Cursor(pattern);
        if (cursor.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a pattern of " + cursor.length() + " characters is too long; the limit is " + MAX_LENGTH);
        }
        Expression expression = new PatternParser(cursor).alternatives();
        if (cursor.peek() != Cursor.END) {
            throw cursor.refused();
        }
        return expression;
    }

    private Expression alternatives() {
        List<Expression> alternatives = new ArrayList<>();
        do {
            alternatives.add(sequence());
        } while (cursor.take('|'));
        return Expression.anyOf(alternatives);
    }

    /** One part at least, for nothing is no alternative. */
    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        do {
            parts.add(repeated(part()));
        } while (cursor.peek() != Cursor.END && !cursor.at("|)"));
        Expression sequence = Expression.EMPTY;
        for (int i = parts.size() - 1; i >= 0; i--) {
            sequence = Expression.sequence(parts.get(i), sequence);
        }
        return sequence;
    }

    private Expression part() {
        if (cursor.take('(')) {
            Expression group = alternatives();
            cursor.require(')');
            return group;
        }
        if (cursor.take('[')) {
            return Expression.oneOf(new ClassParser(cursor).parse());
        }
        if (cursor.take('.')) {
            return Expression.oneOf(CharacterSet.ALL);
        }
        return Expression.oneOf(characters(cursor, SPECIAL));
    }

    /** A character that stands for itself, unless it is one of some, or one after a backslash, or the digits. */
    static CharacterSet characters(Cursor cursor, String special) {
        if (cursor.peek() == '\\' && cursor.peek(1) == 'd') {
            cursor.takeAny();
            cursor.takeAny();
            return CharacterSet.DIGITS;
        }
        int codePoint = character(cursor, special);
        return CharacterSet.of(codePoint, codePoint);
    }

    /** A character that stands for itself, unless it is one of some, or one after a backslash. */
    static int character(Cursor cursor, String special) {
        boolean refused = cursor.take('\\') ? !cursor.at(SPECIAL + "-&") : cursor.at(special);
        if (refused) {
            throw cursor.refused();
        }
        return cursor.takeAny();
    }

    private Expression repeated(Expression part) {
        if (!cursor.at(TIMES)) {
            return part;
        }
        Expression repeated = repetition(part);
        if (cursor.at(TIMES)) {
            throw cursor.refused();
        }
        return repeated;
    }

    private Expression repetition(Expression part) {
        if (cursor.take('?')) {
            return Expression.repetition(part, 0, OptionalInt.of(1));
        }
        if (cursor.take('*')) {
            return Expression.repetition(part, 0, OptionalInt.empty());
        }
        if (cursor.take('+')) {
            return Expression.repetition(part, 1, OptionalInt.empty());
        }
        cursor.require('{');
        int least = times();
        OptionalInt most = cursor.take(',') ? mostTimes() : OptionalInt.of(least);
        if (most.isPresent() && most.getAsInt() < least) {
            throw cursor.refused("repeats at least " + least + " and at most " + most.getAsInt() + " times");
        }
        cursor.require('}');
        return Expression.repetition(part, least, most);
    }

    private OptionalInt mostTimes() {
        return cursor.peek() == '}' ? OptionalInt.empty() : OptionalInt.of(times());
    }

    private int times() {
        if (!cursor.at("0123456789")) {
            throw cursor.refused();
        }
        int times = 0;
        while (cursor.at("0123456789")) {
            times = 10 * times + cursor.takeAny() - '0';
            if (times > MAX_TIMES) {
                throw cursor.refused("repeats more than " + MAX_TIMES + " times");
            }
        }
        return times;
    }
}
