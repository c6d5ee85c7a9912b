package org.openktp.io.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.io.application.ApplicationLayout;

/**
 * The fields of an application, each with a number: first those that say a fact, in the order in which they are written, then the
 * others, then groups.
 */
final class Layout {

    /** The paths of the fields that say a fact. */
    static final List<String> PATHS = List.copyOf(ApplicationLayout.HCS.byPath().keySet());

    static final int ID = PATHS.size();
    static final int ROUND = ID + 1;
    static final int SCHEME = ROUND + 1;

    /** Those that may be long, so that their words are counted and no table is made of them. */
    static final Set<String> TEXTS = Set.of("proposal.title", "proposal.summary");

    /** The names of a record. */
    static final Names RECORD = new Names();

    /** How many numbers there are. */
    static final int SIZE = fill();

    private Layout() {}

    /** The number of the field with a path. */
    static int field(String path) {
        return PATHS.indexOf(path);
    }

    private static int fill() {
        RECORD.add("id", new Names.Member(ID, true, null, Names.Member.NONE));
        RECORD.add("round", new Names.Member(ROUND, false, null, Names.Member.NONE));
        RECORD.add("scheme", new Names.Member(SCHEME, false, null, Names.Member.NONE));
        Map<String, Names> groups = new HashMap<>();
        PATHS.stream().filter(Layout::isInGroup).forEach(path -> groups.computeIfAbsent(
                        groupOf(path), name -> new Names())
                .add(name(path), new Names.Member(field(path), TEXTS.contains(path), null, Names.Member.NONE)));
        PATHS.stream()
                .filter(path -> !isInGroup(path) && !groups.containsKey(path))
                .forEach(path -> RECORD.add(path, new Names.Member(field(path), false, null, Names.Member.NONE)));
        int next = SCHEME + 1;
        for (Map.Entry<String, Names> group : groups.entrySet()) {
            RECORD.add(group.getKey(), new Names.Member(next, false, group.getValue(), field(group.getKey())));
            next++;
        }
        return next;
    }

    static boolean isInGroup(String path) {
        return path.indexOf('.') >= 0;
    }

    /** The name of the group of a field. */
    static String groupOf(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    /** The name of a field in its group. */
    static String name(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}
