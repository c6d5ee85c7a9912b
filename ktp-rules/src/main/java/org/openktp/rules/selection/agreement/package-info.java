/**
 * How far assessors agree. {@link org.openktp.rules.selection.agreement.KrippendorffAlpha} is the coefficient, {@link
 * org.openktp.rules.selection.agreement.Spread} says how far apart the scores of one application lie, and {@link
 * org.openktp.rules.selection.agreement.Leniency} how an assessor's scores lie beside those of others on the same
 * applications. They describe; no award depends on them.
 */
@NullMarked
package org.openktp.rules.selection.agreement;

import org.jspecify.annotations.NullMarked;
