package org.openktp.io.grant.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.frame.Frame;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;

/** Collects what a package says beside its grants, as its members are met. */
final class PackageMembers {

    private final Limits limits;
    private final Map<String, JsonValue> read = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    PackageMembers(Limits limits) {
        this.limits = limits;
    }

    JsonValue.Members read() {
        return new JsonValue.Members(read);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Takes a member: its name in quotes, and its value. */
    void take(Frame name, Frame value) {
        try {
            Located text = tree(name);
            JsonValue member = JsonValues.value(tree(value));
            if (text instanceof Located.Text given && read.putIfAbsent(given.value(), member) != null) {
                throw new RefusedException(
                        new Finding(FindingCode.DUPLICATE_KEY, given.at(), "'" + given.value() + "' is given twice"));
            }
        } catch (RefusedException e) {
            findings.add(e.finding());
        }
    }

    private Located tree(Frame frame) throws RefusedException {
        if (frame.problem().isPresent()) {
            throw new RefusedException(frame.problem().get());
        }
        return JsonTree.record(frame.text(), frame.line(), frame.column(), limits);
    }
}
