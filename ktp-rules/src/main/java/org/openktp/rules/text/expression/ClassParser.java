package org.openktp.rules.text.expression;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between the brackets of a character class. */
final class ClassParser {

    /** What would mean more than itself: nested classes, a second negation. */
    private static final String SPECIAL = "[]^";

    private final Cursor cursor;
    private final List<CharacterSet> members = new ArrayList<>();

    /**
     * Starts.
     *
     * @param cursor the place behind the opening bracket
     */
    ClassParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads up to the closing bracket and goes on behind it. */
    CharacterSet parse() {
        boolean negated = cursor.take('^');
        do {
            member();
        } while (!cursor.take(']'));
        CharacterSet union = CharacterSet.union(members);
        return negated ? union.complement() : union;
    }

    private void member() {
        if (cursor.peek() == '-' && !members.isEmpty() && cursor.peek(1) != ']') {
            throw cursor.refused(); // neither first nor last nor a range
        }
        if (cursor.peek() == '&' && cursor.peek(1) == '&') {
            throw cursor.refused();
        }
        boolean single = cursor.peek() != '\\' || cursor.peek(1) != 'd';
        if (single) {
            singleOrRange();
        } else {
            members.add(PatternParser.characters(cursor, SPECIAL));
        }
    }

    private void singleOrRange() {
        boolean hyphen = cursor.peek() == '-';
        int first = PatternParser.character(cursor, SPECIAL);
        int last = first;
        if (!hyphen && cursor.peek() == '-' && cursor.peek(1) != ']') {
            cursor.require('-');
            last = PatternParser.character(cursor, SPECIAL + "-&");
        }
        if (last < first) {
            throw cursor.refused("has a range that ends before it starts");
        }
        members.add(CharacterSet.of(first, last));
    }
}
