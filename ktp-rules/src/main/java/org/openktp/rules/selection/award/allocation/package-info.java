/**
 * The awards of one order of merit. An {@link org.openktp.rules.selection.award.allocation.Allocation} makes them, exactly, with the reasons
 * of whoever is passed over or lifted, and with what clashes where no list of awards meets every quota.
 */
@NullMarked
package org.openktp.rules.selection.award.allocation;

import org.jspecify.annotations.NullMarked;
