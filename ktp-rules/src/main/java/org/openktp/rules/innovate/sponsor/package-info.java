/**
 * What sponsors ask beside the scheme. {@link org.openktp.rules.innovate.sponsor.SponsorGradings} says of each sponsor of an
 * application how it stands to the sponsor's remit; whether the scheme lets the application take part is another matter,
 * and neither says anything of the other.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.innovate.sponsor;

import org.jspecify.annotations.NullMarked;
