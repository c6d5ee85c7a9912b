package org.openktp.rules.table;

import java.io.Serializable;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Seen;

/**
 * A row of a decision table: whom it covers, and what it gives them.
 *
 * @param id the identifier, which never changes: that of the table, a dot, and a name
 * @param when whom it covers: usually all of some conditions, one a column
 * @param value what it gives, with the places that say so; a row that the host did not supply has at least one
 * @param inForce when it is in force
 * @param <V> the type of the value
 */
public record TableRow<V>(String id, Condition when, Sourced<V> value, InForce inForce) implements Serializable {

    /**
     * A row over all days on which it may be in force, as it was seen on some of them.
     *
     * @param id the identifier
     * @param when whom it covers
     * @param value what it gives
     * @param seen when it was seen
     * @param <V> the type of the value
     * @return the row on the days on which it was seen, and under its guard, as {@code .earlier} and {@code .later}, on those
     *     before and after
     */
    public static <V> List<TableRow<V>> seen(String id, Condition when, Sourced<V> value, Seen seen) {
        Fact<YesNo> guard = seen.guard(id, String.valueOf(value.value()));
        return seen.over(stretch ->
                new TableRow<>(id + stretch.suffix(), stretch.guarded(when, guard), value, stretch.inForce()));
    }
}
