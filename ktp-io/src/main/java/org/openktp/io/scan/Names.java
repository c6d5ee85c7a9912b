package org.openktp.io.scan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names that an object may have, with what is under each. */
final class Names {

    private final Memo<Member> members = new Memo<>(name -> Optional.empty());

    /**
     * What is under a name.
     *
     * @param field the number of the field or of the group
     * @param isText whether it is a text, which may be long
     * @param group the names of its fields, for a group
     * @param state the number of the field that is the state of a group without fields, or {@link #NONE}
     * @param opening its name in quotes and a colon, as it is mostly written
     */
    record Member(int field, boolean isText, @Nullable Names group, int state, Spelling opening) {

        /** No number of a field. */
        static final int NONE = -1;
    }

    void add(String name, int field, boolean isText) {
        add(name, new Member(field, isText, null, Member.NONE, opening(name)));
    }

    void addGroup(String name, int field, Names group, int state) {
        add(name, new Member(field, false, group, state, opening(name)));
    }

    private void add(String name, Member member) {
        byte[] quoted = Bytes.of('"' + name + '"');
        members.put(quoted, Bytes.hash(quoted, 1, quoted.length - 1), member);
    }

    private static Spelling opening(String name) {
        return new Spelling(Bytes.of('"' + name + "\":"));
    }

    /** What is under a name, by its bytes with their quotes and the hash of those without; null where the name is not known. */
    @Nullable
    Member get(byte[] bytes, int from, int to, long hash) {
        return members.get(bytes, from, to, hash);
    }
}
