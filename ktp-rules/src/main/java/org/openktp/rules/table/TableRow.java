package org.openktp.rules.table;

import java.io.Serializable;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.rule.InForce;

/**
 * A row of a decision table: whom it covers, and what it gives them.
 *
 * @param id the identifier, which never changes: that of the table, a dot, and a name
 * @param when whom it covers: usually all of some conditions, one a column
 * @param value what it gives, with the places that say so; a row that the host did not supply has at least one
 * @param inForce when it is in force
 * @param <V> the type of the value
 */
public record TableRow<V>(String id, Condition when, Sourced<V> value, InForce inForce) implements Serializable {}
