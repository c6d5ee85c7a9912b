package org.openktp.io.scan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    static final int SUBMITTED = field("submitted");
    static final int ROLE = field("applicant.role");
    static final int STAFF_GROUP = field("applicant.staffGroup");
    static final int BAND = field("applicant.band");
    static final int NATION = field("applicant.nation");
    static final int EMPLOYER = field("applicant.employer");
    static final int EMPLOYER_KIND = field("applicant.employerKind");
    static final int CLINICAL_TIME = field("applicant.clinicalTimePercent");
    static final int PROPOSAL = field("proposal");
    static final int TITLE = field("proposal.title");
    static final int SUMMARY = field("proposal.summary");
    static final int THEMES = field("proposal.themes");
    static final int PARTNERS = field("proposal.partners");

    /** The names of a record. */
    static final Names RECORD = new Names();

    /** The fields of a proposal. */
    static final List<Integer> OF_PROPOSAL = List.of(TITLE, SUMMARY, THEMES, PARTNERS);

    private static final int[] SHARED = IntStream.range(0, ID)
            .filter(field -> field != EMPLOYER && field != PROPOSAL)
            .toArray();

    /** How many numbers there are. */
    static final int SIZE = fill();

    private Layout() {}

    /** Of which what they say is all that they say, and says nothing of other fields. The caller must not change them. */
    static int[] shared() {
        return SHARED;
    }

    /** The number of the field with a path. */
    static int field(String path) {
        return PATHS.indexOf(path);
    }

    private static int fill() {
        RECORD.add("id", ID, true);
        RECORD.add("round", ROUND, false);
        RECORD.add("scheme", SCHEME, false);
        Map<String, Names> groups = new HashMap<>();
        PATHS.stream().filter(Layout::isInGroup).forEach(path -> groups.computeIfAbsent(
                        groupOf(path), name -> new Names())
                .add(name(path), field(path), TEXTS.contains(path)));
        PATHS.stream()
                .filter(path -> !isInGroup(path) && !groups.containsKey(path))
                .forEach(path -> RECORD.add(path, field(path), false));
        int next = SCHEME + 1;
        for (Map.Entry<String, Names> group : groups.entrySet()) {
            RECORD.addGroup(group.getKey(), next, group.getValue(), field(group.getKey()));
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
