package org.openktp.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** What stands around a value, with what is wrong about it. */
final class Envelope {

    private final Located root;
    private final Map<String, Located> members;
    private final List<Finding> findings = new ArrayList<>();

    Envelope(Located root) {
        this.root = root;
        this.members = root instanceof Located.Members object ? object.members() : Map.of();
        if (!(root instanceof Located.Members)) {
            refuse(
                    FindingCode.WRONG_TYPE,
                    root.at(),
                    "must be an object with format, kind and value, not " + root.what());
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Optional<Located> require(String name) {
        Located value = members.get(name);
        if (value != null && !(value instanceof Located.Nothing)) {
            return Optional.of(value);
        }
        if (root instanceof Located.Members) {
            Location at = root.at();
            refuse(
                    FindingCode.REQUIRED,
                    new Location(at.line(), at.column(), at.path() + "/" + name),
                    name + " is absent");
        }
        return Optional.empty();
    }

    void requireText(String name, String expected, FindingCode code) {
        Optional<Located> given = require(name);
        if (given.isPresent() && !(given.get() instanceof Located.Text)) {
            refuse(
                    FindingCode.WRONG_TYPE,
                    given.get().at(),
                    "must be a text, not " + given.get().what());
        }
        if (given.isPresent()
                && given.get() instanceof Located.Text text
                && !text.value().equals(expected)) {
            refuse(code, text.at(), name + " " + Shown.of(text.value()) + " must be '" + expected + "'");
        }
    }

    void requireNoOther(List<String> names) {
        members.forEach((name, value) -> {
            if (!names.contains(name)) {
                refuse(
                        FindingCode.UNKNOWN_PROPERTY,
                        value.at(),
                        Shown.of(name) + " is not a property here; there are " + String.join(", ", names));
            }
        });
    }

    private void refuse(FindingCode code, Location where, String message) {
        findings.add(new Finding(code, where, message));
    }
}
