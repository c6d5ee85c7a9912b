/**
 * What awards are made of: a {@link org.openktp.rules.selection.award.Contender} with every {@link
 * org.openktp.rules.selection.award.Merit} that it may have, and the {@link org.openktp.rules.selection.award.Cuts} where awards end. An
 * {@link org.openktp.rules.selection.award.AwardOutcome} is what becomes of it. Applications are known by reference alone.
 */
@NullMarked
package org.openktp.rules.selection.award;

import org.jspecify.annotations.NullMarked;
