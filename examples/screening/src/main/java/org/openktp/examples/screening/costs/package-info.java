/**
 * What projects of Innovate UK's scheme cost, printed. {@link org.openktp.examples.screening.costs.CostsCommand} is the command; for
 * people it prints a table and plain words, for programs JSON.
 */
@NullMarked
package org.openktp.examples.screening.costs;

import org.jspecify.annotations.NullMarked;
