package org.openktp.io.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.source.Source;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** A document that is being read: what was found wrong so far, and the sources it declares. */
public final class Reading {

    /** Who mends these, and reads again, sees the rest; who sends nothing but errors gets no more. */
    private static final int MAX_FINDINGS = 100;

    private final List<Finding> findings = new ArrayList<>();
    private Optional<Location> firstUntold = Optional.empty();
    private long untold;

    /** The sources by their identifiers; empty where one could not be read, which has been said. */
    private final Map<String, Optional<Source>> sources = new LinkedHashMap<>();

    Reading() {}

    /** What was found wrong, of which only so much is told, and how much more there is. */
    List<Finding> findings() {
        List<Finding> told = new ArrayList<>(findings);
        firstUntold.ifPresent(where -> told.add(new Finding(
                FindingCode.MORE_FINDINGS,
                where,
                untold + " more findings from here on; mend those before and read again")));
        return List.copyOf(told);
    }

    Map<String, Optional<Source>> sources() {
        return sources;
    }

    /**
     * Says that a part is wrong.
     *
     * @param where where
     * @param code the kind of finding
     * @param message one sentence
     * @param <T> the type of what would have been read
     * @return empty
     */
    public <T> Optional<T> refuse(Location where, FindingCode code, String message) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(code, where, Shown.sentence(message)));
        } else {
            firstUntold = firstUntold.or(() -> Optional.of(where));
            untold++;
        }
        return Optional.empty();
    }

    /**
     * Says that a value has the wrong type.
     *
     * @param value the value
     * @param expected what would be right, such as {@code "a text"}
     * @param <T> the type of what would have been read
     * @return empty
     */
    public <T> Optional<T> wrongType(Located value, String expected) {
        return refuse(value.at(), FindingCode.WRONG_TYPE, "must be " + expected + ", not " + value.what());
    }

    /**
     * Says that a property is absent.
     *
     * @param object where it would stand
     * @param name the property
     * @param message one sentence
     */
    public void required(Located object, String name, String message) {
        refuse(within(object, name), FindingCode.REQUIRED, message);
    }

    /**
     * Makes a value, or says why it is refused.
     *
     * @param where where the value stands
     * @param code the kind of finding
     * @param make makes the value; throws {@link IllegalArgumentException} where it is refused
     * @param <T> the type of the value
     * @return the value, or empty
     */
    public <T> Optional<T> make(Location where, FindingCode code, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException e) {
            return refuse(where, code, String.valueOf(e.getMessage()));
        }
    }

    /** In a row of CSV, which has no column itself, the path is the name of a column. */
    private static Location within(Located object, String name) {
        Location at = object.at();
        return new Location(at.line(), at.column(), at.column() == 0 ? name : at.path() + "/" + name);
    }
}
