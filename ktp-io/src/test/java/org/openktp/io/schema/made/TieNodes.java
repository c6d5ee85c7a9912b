package org.openktp.io.schema.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openktp.io.shape.Tie;
import tools.jackson.databind.node.ObjectNode;

/** What properties have to do with each other, as JSON Schema. */
final class TieNodes {

    private final ShapeNodes shapes;

    TieNodes(ShapeNodes shapes) {
        this.shapes = shapes;
    }

    static List<String> required(List<Tie> ties) {
        return ties.stream()
                .flatMap(tie -> tie instanceof Tie.Required required ? required.names().stream() : Stream.empty())
                .toList();
    }

    /** Adds all but what is required. */
    void add(List<Tie> ties, ObjectNode object) {
        Map<List<Object>, List<String>> wheres = new LinkedHashMap<>();
        for (Tie tie : ties) {
            if (tie instanceof Tie.Where where) {
                wheres.computeIfAbsent(List.of(where.name(), where.then()), any -> new ArrayList<>())
                        .addAll(where.tokens());
            } else if (tie instanceof Tie.Beside beside) {
                object.withObject("/dependentRequired").withArray(beside.name()).add(beside.beside());
            } else if (!(tie instanceof Tie.Required)) {
                object.withArray("allOf").add(of(tie));
            }
        }
        wheres.forEach((where, tokens) ->
                object.withArray("allOf").add(where((String) where.get(0), tokens, (Tie) where.get(1))));
    }

    private ObjectNode where(String name, List<String> tokens, Tie then) {
        ObjectNode given = ShapeNodes.JSON.objectNode();
        given.withArray("required").add(name);
        given.withObject("/properties").set(name, ShapeNodes.tokens(tokens));
        ObjectNode node = ShapeNodes.JSON.objectNode();
        node.set("if", given);
        node.set("then", of(then));
        return node;
    }

    private ObjectNode of(Tie tie) {
        ObjectNode node = ShapeNodes.JSON.objectNode();
        if (tie instanceof Tie.Required required) {
            required.names().forEach(node.withArray("required")::add);
        } else if (tie instanceof Tie.Absent absent) {
            absent.names().forEach(name -> node.withObject("/properties").put(name, false));
        } else if (tie instanceof Tie.AtLeastOne some) {
            some.names().forEach(name -> node.withArray("anyOf")
                    .addObject()
                    .withArray("required")
                    .add(name));
        } else if (tie instanceof Tie.NotBoth both) {
            node.withObject("/not").withArray("required").add(both.one()).add(both.other());
        } else if (tie instanceof Tie.Narrower narrower) {
            node.withObject("/properties").set(narrower.name(), shapes.of(narrower.shape()));
        } else {
            throw new IllegalArgumentException(tie + " does not stand within another tie");
        }
        return node;
    }
}
