/**
 * Between which categories of cost money may be moved once a project runs, which the terms of the award call virement. {@link
 * org.openktp.rules.innovate.virement.Virements} says for every version of the terms and every two categories whether a move
 * is allowed, and who must approve it, with the clause.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.innovate.virement;

import org.jspecify.annotations.NullMarked;
