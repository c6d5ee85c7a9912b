package org.openktp.io.grant.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openktp.io.grant.csv.CellPath.Index;
import org.openktp.io.grant.csv.CellPath.Name;
import org.openktp.io.grant.csv.CellPath.Step;
import org.openktp.io.grant.standard.Field;
import org.openktp.io.grant.standard.GrantFields;
import org.openktp.io.grant.standard.Kind;
import org.openktp.io.grant.standard.Shape;

/**
 * Headings as the standard has them: titles joined by colons, {@code Recipient Org:Identifier}, with the number of the item where
 * there are several, {@code Recipient Org:1:Identifier}; names joined by slashes for what has no title, {@code
 * commitmentTransaction/0/value}. Read in any mixture of titles, names, colons and slashes.
 *
 * @see org.openktp.io.grant.GrantSources#REFERENCE
 */
final class Headings {

    private static final Pattern SEPARATOR = Pattern.compile("[:/]");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

    private final List<Step> steps = new ArrayList<>();
    private Optional<Shape> shape = Optional.of(GrantFields.GRANT);
    private Kind kind = Kind.OBJECT;
    private boolean isFree;

    private Headings() {}

    /** The path of a heading. What the standard does not have is a name of the publisher's own. */
    static CellPath read(String heading) {
        Headings reading = new Headings();
        for (String part : SEPARATOR.split(heading, -1)) {
            reading.part(part.strip());
        }
        if (reading.kind == Kind.TEXTS) {
            reading.steps.add(new Index(0));
        }
        return new CellPath(reading.steps);
    }

    private void part(String part) {
        boolean isNumber = NUMBER.matcher(part).matches();
        if (isNumber && (kind.isList() || (isFree && !steps.isEmpty()))) {
            steps.add(new Index(Integer.parseInt(part)));
            kind = kind == Kind.OBJECTS ? Kind.OBJECT : Kind.TEXT;
            return;
        }
        if (kind.isList()) {
            steps.add(new Index(0));
        }
        Optional<Field> field = shape.flatMap(each -> each.headed(part));
        steps.add(new Name(field.map(Field::name).orElse(part)));
        shape = field.flatMap(Field::shape);
        kind = field.map(Field::kind).orElse(Kind.TEXT);
        isFree = field.isEmpty();
    }

    /** The heading of a path, where one leads back to it: with numbers where some list of these has several items. */
    static Optional<String> of(CellPath path, Set<List<String>> numbered) {
        String heading = isTitled(path) ? titles(path, numbered) : names(path);
        boolean leadsBack = !heading.isBlank() && read(heading.strip()).equals(path);
        return leadsBack ? Optional.of(heading) : Optional.empty();
    }

    private static boolean isTitled(CellPath path) {
        CellPath start = new CellPath(List.of());
        for (Step step : path.steps()) {
            start = start.plus(step);
            if (start.field().filter(field -> field.title().isEmpty()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static String names(CellPath path) {
        return path.steps().stream()
                .map(step -> step instanceof Name name ? name.name() : String.valueOf(((Index) step).index()))
                .collect(Collectors.joining("/"));
    }

    private static String titles(CellPath path, Set<List<String>> numbered) {
        List<String> parts = new ArrayList<>();
        CellPath start = new CellPath(List.of());
        for (Step step : path.steps()) {
            start = start.plus(step);
            if (step instanceof Name name) {
                parts.add(start.field().flatMap(Field::title).orElse(name.name()));
            } else if (numbered.contains(start.names()) || start.field().isEmpty()) {
                parts.add(String.valueOf(((Index) step).index()));
            }
        }
        return String.join(":", parts);
    }
}
