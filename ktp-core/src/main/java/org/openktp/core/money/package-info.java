/**
 * Sums of money as the sources give them. An {@link org.openktp.core.money.Amount} keeps the words around a figure:
 * "over £14m" is not £14m.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.money;

import org.jspecify.annotations.NullMarked;
