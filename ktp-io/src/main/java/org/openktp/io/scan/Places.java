package org.openktp.io.scan;

import org.jspecify.annotations.Nullable;

/**
 * Where in a record the value of each field stands. Goes through the record once and knows only how JSON is built; what the values
 * say is not looked at, but for the words of a text.
 */
final class Places extends Cursor {

    private final int[] from = new int[Layout.SIZE];
    private final int[] to = new int[Layout.SIZE];
    private final long[] hash = new long[Layout.SIZE];

    /** Of a plain text how many words it has; {@link #NOT_ASCII} where that is not known; otherwise {@link #NO_TEXT}. */
    private final int[] words = new int[Layout.SIZE];

    static final int NO_TEXT = NOT_ASCII - 1;

    /** What came last after each member, and last first in each group: most records of an input are built alike. */
    private final Names.@Nullable Member[] after = new Names.@Nullable Member[2 * Layout.SIZE + 1];

    private static final int FIRST = 2 * Layout.SIZE;

    private int start;
    private long seen;
    private boolean found;

    /** Goes through a record that ends at an offset; false where it is not built as it plainly should be. */
    boolean find(byte[] block, int begin, int end) {
        return found(block, begin, end, true) && at() == end;
    }

    /** Goes through a record that ends at a line feed before an offset; false where it is not built as it plainly should be. */
    boolean findLine(byte[] block, int begin, int end) {
        return found(block, begin, end, false) && next() == '\n';
    }

    private boolean found(byte[] block, int begin, int end, boolean overLines) {
        begin(block, begin, end, overLines);
        start = begin;
        seen = 0;
        found = object(Layout.RECORD, FIRST);
        skipBlanks();
        return found;
    }

    /** Whether this record is the one gone through last, and was found to be built as it plainly should be. */
    boolean isAt(byte[] block, int begin, int end) {
        return found && bytes() == block && start == begin && at() == end;
    }

    /** Whether a field is there. */
    boolean has(int field) {
        return (seen >> field & 1) != 0;
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
        return has(field) ? words[field] : NO_TEXT;
    }

    /** An object, with a number for what comes first in it. */
    private boolean object(Names names, int number) {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return true;
        }
        int last = number;
        do {
            Names.Member member = member(names, last);
            if (member == null || has(member.field()) || !valueOf(member)) {
                return false;
            }
            last = member.field();
        } while (take(','));
        return take('}');
    }

    /** Goes on to the value of a member; null where it is not known. */
    private Names.@Nullable Member member(Names names, int last) {
        skipBlanks();
        Names.Member expected = after[last];
        if (expected != null && take(expected.opening())) {
            return expected;
        }
        int begin = at();
        if (next() != '"' || !value()) {
            return null;
        }
        Names.Member member = names.get(bytes(), begin, at(), hashed());
        after[last] = member;
        return take(':') ? member : null;
    }

    private boolean valueOf(Names.Member member) {
        skipBlanks();
        int begin = at();
        if (!value(member, member.group())) {
            return false;
        }
        put(member.field(), begin);
        return true;
    }

    private boolean value(Names.Member member, @Nullable Names group) {
        if (group != null) {
            int begin = at();
            return object(group, Layout.SIZE + member.field())
                    || (member.state() != Names.Member.NONE && state(member.state(), begin));
        }
        if (member.isText() && next() == '"') {
            return text(member.field());
        }
        return plain(member.field());
    }

    private boolean plain(int field) {
        boolean plain = value();
        hash[field] = hashed();
        words[field] = NO_TEXT;
        return plain;
    }

    /** What stands for a group whose fields are not there. */
    private boolean state(int field, int begin) {
        back(begin);
        if (!plain(field)) {
            return false;
        }
        put(field, begin);
        return true;
    }

    private void put(int field, int begin) {
        seen |= 1L << field;
        from[field] = begin;
        to[field] = at();
    }

    private boolean text(int field) {
        boolean whole = text();
        words[field] = words();
        return whole;
    }
}
