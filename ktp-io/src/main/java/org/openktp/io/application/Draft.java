package org.openktp.io.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;

/**
 * An object that is being taken apart. Each field is taken once; what cannot be read becomes an error, and reading goes on
 * with the next field, so that one pass finds everything. What nobody takes becomes a warning.
 */
final class Draft {

    private final Located.Members object;
    private final Map<String, Located> untaken;
    private final KnowledgeReader knowledge;
    private final List<Finding> errors;
    private final List<Finding> warnings;

    private Draft(Located.Members object, KnowledgeReader knowledge, List<Finding> errors, List<Finding> warnings) {
        this.object = object;
        this.untaken = new LinkedHashMap<>(object.members());
        this.knowledge = knowledge;
        this.errors = errors;
        this.warnings = warnings;
    }

    /** A record; with an error, and without fields, if it is not an object. */
    static Draft of(Located record, Limits limits) {
        List<Finding> errors = new ArrayList<>();
        return new Draft(members(record, errors), new KnowledgeReader(limits), errors, new ArrayList<>());
    }

    private static Located.Members members(Located value, List<Finding> errors) {
        if (value instanceof Located.Members object) {
            return object;
        }
        errors.add(new Finding(FindingCode.WRONG_TYPE, value.at(), "must be an object, not " + value.what()));
        return new Located.Members(value.at(), Map.of());
    }

    List<Finding> errors() {
        return errors;
    }

    List<Finding> warnings() {
        return warnings;
    }

    Location at() {
        return object.at();
    }

    void error(FindingCode code, Location where, String message) {
        errors.add(new Finding(code, where, Shown.sentence(message)));
    }

    /** Where a member stands, or the object where it is absent. */
    Location placeOf(String name) {
        Located value = object.members().get(name);
        return value == null ? object.at() : value.at();
    }

    /** Where a member of a record would stand that is absent. */
    Location absent(String name) {
        Location at = object.at();
        return new Location(at.line(), at.column(), at.column() == 0 ? name : "/" + name);
    }

    /** The round, which must be one of those that exist. */
    Optional<String> round(Collection<String> known, Supplier<Set<String>> ofOther, String otherScheme) {
        Optional<Located.Text> given = token("round");
        if (given.isPresent() && !known.contains(given.get().value())) {
            String round = given.get().value();
            error(
                    FindingCode.UNKNOWN_ROUND,
                    given.get().at(),
                    "round " + Shown.of(round)
                            + (ofOther.get().contains(round)
                                    ? " is one of another scheme; give scheme '" + otherScheme + "'"
                                    : " is not known; known are " + String.join(", ", known)));
        }
        return given.map(Located.Text::value);
    }

    /** The fields of a member object, sharing the findings; none where it is absent. */
    Draft group(String name) {
        Located value = take(name).orElse(new Located.Members(object.at(), Map.of()));
        return new Draft(members(value, errors), knowledge, errors, warnings);
    }

    /** A text, which has no states. */
    Optional<Located.Text> text(String name) {
        Optional<Located> taken = take(name);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Located value = taken.get();
        if (value instanceof Located.Cell cell) {
            return Optional.of(new Located.Text(cell.at(), cell.text()));
        }
        if (value instanceof Located.Text text) {
            return Optional.of(text);
        }
        error(FindingCode.WRONG_TYPE, value.at(), "must be a text, not " + value.what());
        return Optional.empty();
    }

    /** A token, which has no states; in a cell, blanks around it do not count. */
    Optional<Located.Text> token(String name) {
        boolean inCell = untaken.get(name) instanceof Located.Cell;
        return text(name)
                .map(text -> inCell ? new Located.Text(text.at(), text.value().strip()) : text);
    }

    <T> Knowledge<T> scalar(String name, FieldType<T> type) {
        return read(name, value -> knowledge.scalar(value, type));
    }

    /** What is known of a scalar that every subject has. */
    <T> Knowledge<T> applicable(String name, FieldType<T> type) {
        return applicable(name, scalar(name, type));
    }

    /** What is known of a fact of the rules; not applicable only where the fact permits it. */
    <T> Knowledge<T> fact(String name, FactKnowledge<T> fact) {
        Knowledge<T> known = read(name, value -> fact.read(value, knowledge));
        return fact.alwaysApplies() ? applicable(name, known) : known;
    }

    private <T> Knowledge<T> applicable(String name, Knowledge<T> known) {
        if (!(known instanceof NotApplicable)) {
            return known;
        }
        error(
                FindingCode.CONTRADICTION,
                placeOf(name),
                name + " applies to every application; where it is not known it is missing");
        return Knowledge.notAsked();
    }

    <E> Knowledge<Set<E>> set(String name, FieldType<E> type) {
        return read(name, value -> knowledge.set(value, type));
    }

    /** The state of a member object that is not there, if it has one; its fields remain to be taken otherwise. */
    <T> Optional<Knowledge<T>> stateOfGroup(String name) {
        Located value = untaken.get(name);
        if (value == null || value instanceof Located.Nothing) {
            return Optional.empty();
        }
        try {
            Located.Members members = knowledge.group(value);
            Optional<Knowledge<T>> state = knowledge.stateOfGroup(members);
            untaken.put(name, members);
            state.ifPresent(known -> untaken.remove(name));
            return state;
        } catch (RefusedException e) {
            untaken.remove(name);
            errors.add(e.finding());
            return Optional.of(Knowledge.notAsked());
        }
    }

    /** Warns of what nobody took, once. */
    void close() {
        if (!untaken.isEmpty()) {
            Located first = untaken.values().iterator().next();
            warnings.add(new Finding(
                    FindingCode.UNKNOWN_PROPERTY,
                    first.at(),
                    Shown.of(untaken.keySet()) + " is not known here and was not used"));
        }
    }

    /** What a member gives, or what the draft goes on with after an error. */
    private <T> Knowledge<T> read(String name, Reading<T> reading) {
        Optional<Located> value = take(name);
        if (value.isEmpty()) {
            return Knowledge.notAsked();
        }
        try {
            return reading.of(value.get());
        } catch (RefusedException e) {
            errors.add(e.finding());
            return Knowledge.notAsked();
        }
    }

    private Optional<Located> take(String name) {
        Located value = untaken.remove(name);
        return value instanceof Located.Nothing ? Optional.empty() : Optional.ofNullable(value);
    }

    private interface Reading<T> {
        Knowledge<T> of(Located value) throws RefusedException;
    }
}
