package org.openktp.io.grant.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openktp.core.finding.Location;
import org.openktp.io.grant.csv.CellPath.Index;
import org.openktp.io.grant.csv.CellPath.Name;
import org.openktp.io.grant.csv.CellPath.Step;
import org.openktp.io.tree.Located;

/** A tree that grows cell by cell: an object, a list or a value, whichever its first cell made of it. */
final class Node {

    private final Map<String, Node> members = new LinkedHashMap<>();
    private final SortedMap<Integer, Node> items = new TreeMap<>();
    private Optional<Located> value = Optional.empty();

    /** Puts a value at the end of a path; false where something of another kind stands on the way. */
    boolean put(List<Step> path, Located cell) {
        if (path.isEmpty()) {
            if (value.isPresent() || !members.isEmpty() || !items.isEmpty()) {
                return false;
            }
            value = Optional.of(cell);
            return true;
        }
        Step step = path.get(0);
        List<Step> rest = path.subList(1, path.size());
        if (value.isPresent()) {
            return false;
        }
        if (step instanceof Name name) {
            return items.isEmpty()
                    && members.computeIfAbsent(name.name(), any -> new Node()).put(rest, cell);
        }
        int index = ((Index) step).index();
        return members.isEmpty()
                && items.computeIfAbsent(index, any -> new Node()).put(rest, cell);
    }

    /** The tree, in which items stand close together. */
    Located tree(Location at) {
        if (value.isPresent()) {
            return value.get();
        }
        if (!items.isEmpty()) {
            return new Located.Items(
                    at, items.values().stream().map(item -> item.tree(at)).toList());
        }
        return object(at);
    }

    Located.Members object(Location at) {
        Map<String, Located> made = new LinkedHashMap<>();
        members.forEach((name, member) -> made.put(name, member.tree(at)));
        return new Located.Members(at, made);
    }
}
