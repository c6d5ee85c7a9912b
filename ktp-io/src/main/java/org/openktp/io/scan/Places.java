package org.openktp.io.scan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openktp.io.frame.EightBytes;

/**
 * Where in a record the value of each field stands. Goes through the record once and knows only how JSON is built; what the values
 * say is not looked at, but for the words of a text.
 */
final class Places {

    private static final long QUOTES = EightBytes.each('"');
    private static final long BACKSLASHES = EightBytes.each('\\');
    private static final long SEVEN_BITS = EightBytes.each(0x7F);
    private static final long UP_FROM_BLANK = EightBytes.each(0x80 - ' ');
    private static final long UP_FROM_LETTER = EightBytes.each(0x80 - ' ' - 1);
    private static final long HIGHEST = EightBytes.HIGHEST_BITS;

    private final int[] from = new int[Layout.SIZE];
    private final int[] to = new int[Layout.SIZE];
    private final long[] hash = new long[Layout.SIZE];

    /** Of a plain text how many words it has; {@link #NOT_ASCII} where that is not known; otherwise {@link #NO_TEXT}. */
    private final int[] words = new int[Layout.SIZE];

    static final int NOT_ASCII = -1;
    static final int NO_TEXT = -2;

    private byte[] bytes = {};
    private int at;
    private long hashed;

    /** Goes through a record; false where it is not built as it plainly should be. */
    boolean find(byte[] record) {
        bytes = record;
        at = 0;
        Arrays.fill(to, 0);
        Arrays.fill(words, NO_TEXT);
        boolean found = object(Layout.RECORD);
        skipBlanks();
        return found && at == bytes.length;
    }

    /** The record. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether a field is there. */
    boolean has(int field) {
        return to[field] > 0;
    }

    /** The first byte of a field that is there: of its value with its quotes or brackets. */
    int from(int field) {
        return from[field];
    }

    /** The byte after its last. */
    int to(int field) {
        return to[field];
    }

    /** The hash of what is within its quotes or brackets. */
    long hash(int field) {
        return hash[field];
    }

    /** How many words a plain text has. */
    int words(int field) {
        return words[field];
    }

    private boolean object(Names names) {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return true;
        }
        boolean plain = member(names);
        while (plain && take(',')) {
            plain = member(names);
        }
        return plain && take('}');
    }

    private boolean member(Names names) {
        skipBlanks();
        int start = at;
        if (byteAt(at) != '"' || !through(QUOTES)) {
            return false;
        }
        Names.Member member = names.get(bytes, start, at, hashed);
        if (member == null || has(member.field()) || !take(':')) {
            return false;
        }
        skipBlanks();
        start = at;
        boolean plain = value(member, member.group());
        from[member.field()] = start;
        to[member.field()] = at;
        return plain;
    }

    private boolean value(Names.Member member, @Nullable Names group) {
        if (group != null) {
            int start = at;
            return object(group) || (member.state() != Names.Member.NONE && state(member.state(), start));
        }
        if (member.isText() && byteAt(at) == '"') {
            return text(member.field());
        }
        boolean plain = value();
        hash[member.field()] = hashed;
        return plain;
    }

    /** What stands for a group whose fields are not there. */
    private boolean state(int field, int start) {
        at = start;
        boolean plain = value();
        from[field] = start;
        to[field] = at;
        hash[field] = hashed;
        return plain;
    }

    /** A value up to the first byte that may end it. Whether that does is for whoever reads it to find out. */
    private boolean value() {
        return switch (byteAt(at)) {
            case '"' -> through(QUOTES);
            case '[' -> through(EightBytes.each(']'));
            case '{' -> through(EightBytes.each('}'));
            default -> digits();
        };
    }

    private boolean digits() {
        int start = at;
        while (byteAt(at) >= '0' && byteAt(at) <= '9') {
            at++;
        }
        hashed = Bytes.hash(bytes, start, at);
        return at > start;
    }

    /** Goes on to after the next byte of this kind, and hashes what comes before it. */
    private boolean through(long closing) {
        long sum = 0;
        int next = at + 1;
        long eight = EightBytes.at(bytes, next);
        long found = EightBytes.zeros(eight ^ closing);
        while (found == 0) {
            sum = Bytes.hash(sum, eight);
            next += EightBytes.COUNT;
            if (next >= bytes.length) {
                return false;
            }
            eight = EightBytes.at(bytes, next);
            found = EightBytes.zeros(eight ^ closing);
        }
        int before = EightBytes.first(found);
        hashed = Bytes.hash(sum, Bytes.start(eight, before));
        at = next + before + 1;
        return true;
    }

    /** A text up to its closing quote. A word begins at a byte that is no blank where the one before it is, or none. */
    private boolean text(int field) {
        byte[] record = bytes;
        int next = at + 1;
        int count = byteAt(next) > ' ' && byteAt(next) != '"' ? 1 : 0; // the quote before it is no blank
        long eight = EightBytes.at(record, next);
        while (isPlain(eight)) {
            count += Long.bitCount(letters(eight) & ~letters(EightBytes.at(record, next - 1)));
            next += EightBytes.COUNT;
            eight = EightBytes.at(record, next);
        }
        int rest = EightBytes.first(~plain(eight) & HIGHEST);
        long last = letters(eight) & ~letters(EightBytes.at(record, next - 1));
        at = next + rest;
        words[field] = byteAt(at) == '"' ? count + Long.bitCount(Bytes.start(last, rest)) : NOT_ASCII;
        return (byteAt(at) == '"' || otherCharacters()) && at++ > 0;
    }

    /** Goes on to the closing quote over characters beyond ASCII too. Whether they are well formed is not looked at. */
    private boolean otherCharacters() {
        while (byteAt(at) < 0 || byteAt(at) >= ' ') {
            if (byteAt(at) == '"' || byteAt(at) == '\\') {
                return byteAt(at) == '"';
            }
            at++;
        }
        return false;
    }

    private static boolean isPlain(long eight) {
        return (plain(eight) & HIGHEST) == HIGHEST;
    }

    /** The highest bits of bytes that stand for themselves in a text of ASCII, reliable up to the first that does not. */
    private static long plain(long eight) {
        return (eight ^ QUOTES) + SEVEN_BITS & (eight ^ BACKSLASHES) + SEVEN_BITS & eight + UP_FROM_BLANK & ~eight;
    }

    /** The highest bits of bytes that are no blanks, reliable where all of them are ASCII. */
    private static long letters(long eight) {
        return eight + UP_FROM_LETTER & HIGHEST;
    }

    private boolean take(int punctuation) {
        skipBlanks();
        if (byteAt(at) != punctuation) {
            return false;
        }
        at++;
        return true;
    }

    private void skipBlanks() {
        while (byteAt(at) == ' ' || byteAt(at) == '\t' || byteAt(at) == '\n' || byteAt(at) == '\r') {
            at++;
        }
    }

    private int byteAt(int index) {
        return index < bytes.length ? bytes[index] : 0;
    }
}
