/**
 * Innovate UK's Knowledge Transfer Partnership scheme: its parties and its strands. A {@link
 * org.openktp.core.innovate.Party} is anybody who takes part in a partnership or decides on it; a {@link
 * org.openktp.core.innovate.Strand} is a variant of the scheme, and {@link org.openktp.core.innovate.StrandEdition} says
 * how long its projects last and how many associates they have, edition by edition. Not to be confused with the
 * Healthcare Scientist KTP programme, which is in {@link org.openktp.core.programme}. Partner organisations, people,
 * sizes of companies, sponsors and dissemination have packages of their own below this one.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate;

import org.jspecify.annotations.NullMarked;
