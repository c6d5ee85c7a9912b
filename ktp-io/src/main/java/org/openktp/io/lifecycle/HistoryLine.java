package org.openktp.io.lifecycle;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.frame.Frame;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;

/**
 * A line of a file of histories, taken apart as far as it can be.
 *
 * @param position which line it is, not counting blank ones, and where its bytes are
 * @param value what stands in it; nothing where it cannot be read
 * @param kind the kind that it names; empty where it names none that is known
 * @param mayOpen whether it opens a history, or would if it could be read: what follows must not be taken for entries of
 *     the history before
 * @param problem why it has no kind
 */
record HistoryLine(
        Position position, Located value, Optional<String> kind, boolean mayOpen, Optional<Finding> problem) {

    private static final Pattern KIND = Pattern.compile("\"kind\"\\s*:\\s*\"([a-z]+)\"");
    private static final Pattern RECORDED = Pattern.compile("\"recorded\"\\s*:");

    static HistoryLine of(Frame frame, Limits limits) {
        if (frame.problem().isPresent()) {
            return unreadable(frame, frame.problem().get());
        }
        try {
            return of(frame.position(), JsonTree.record(frame.text(), frame.line(), frame.column(), limits));
        } catch (RefusedException e) {
            return unreadable(frame, e.finding());
        }
    }

    private static HistoryLine unreadable(Frame frame, Finding why) {
        Matcher kind = KIND.matcher(frame.text());
        boolean entry = kind.find()
                ? EntryForms.KINDS.contains(kind.group(1))
                : RECORDED.matcher(frame.text()).find();
        Located nothing = new Located.Nothing(new Location(frame.line(), frame.column(), ""));
        return new HistoryLine(frame.position(), nothing, Optional.empty(), !entry, Optional.of(why));
    }

    private static HistoryLine of(Position position, Located value) {
        if (!(value instanceof Located.Members object)) {
            Finding why = new Finding(FindingCode.WRONG_TYPE, value.at(), "must be an object, not " + value.what());
            return new HistoryLine(position, value, Optional.empty(), false, Optional.of(why));
        }
        Optional<String> kind = text(object, "kind");
        if (kind.filter(HeaderForm.KIND::equals).isPresent()) {
            return new HistoryLine(position, value, kind, true, Optional.empty());
        }
        if (kind.filter(EntryForms.KINDS::contains).isPresent()) {
            return new HistoryLine(position, value, kind, false, Optional.empty());
        }
        boolean entry = object.members().containsKey("recorded");
        return new HistoryLine(position, value, Optional.empty(), !entry, Optional.of(withoutKind(object)));
    }

    private static Finding withoutKind(Located.Members object) {
        String kinds = HeaderForm.KIND + ", " + String.join(", ", new TreeSet<>(EntryForms.KINDS));
        Located given = object.members().get("kind");
        if (given == null || given instanceof Located.Nothing) {
            Location at = new Location(object.at().line(), object.at().column(), "/kind");
            return new Finding(FindingCode.REQUIRED, at, "kind is absent, and must be one of " + kinds);
        }
        return given instanceof Located.Text text
                ? new Finding(
                        FindingCode.UNKNOWN_CODE,
                        given.at(),
                        Shown.of(text.value()) + " is not a kind of line; use one of " + kinds)
                : new Finding(FindingCode.WRONG_TYPE, given.at(), "must be a text, not " + given.what());
    }

    /** The reference that the line gives itself. */
    Optional<String> id() {
        return value instanceof Located.Members object ? text(object, "id") : Optional.empty();
    }

    private static Optional<String> text(Located.Members object, String name) {
        return Optional.ofNullable(object.members().get(name))
                .filter(Located.Text.class::isInstance)
                .map(text -> ((Located.Text) text).value());
    }

    boolean opens() {
        return kind.filter(HeaderForm.KIND::equals).isPresent();
    }
}
