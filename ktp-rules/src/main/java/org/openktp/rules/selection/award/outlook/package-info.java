/**
 * What may become of applications while merits are open. An {@link org.openktp.rules.selection.award.outlook.Outlook} has every outcome that
 * some completion gives: in closed form where no quota matters, by a search over orders of merit where one does, and beyond its limit from
 * bounds that leave out nothing possible.
 */
@NullMarked
package org.openktp.rules.selection.award.outlook;

import org.jspecify.annotations.NullMarked;
