/**
 * From an order of merit to awards. An {@link org.openktp.rules.selection.award.Allocation} makes the awards of one order, exactly
 * and with the reasons of whoever is passed over; {@link org.openktp.rules.selection.award.Outlook} says which outcomes are
 * possible while scores are missing. Both know applications by reference alone.
 */
@NullMarked
package org.openktp.rules.selection.award;

import org.jspecify.annotations.NullMarked;
