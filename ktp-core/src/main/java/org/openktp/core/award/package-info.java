/**
 * What is announced of an award. An {@link org.openktp.core.award.AwardNotice} holds the application that won, and what the
 * publisher of the award adds to it: who awards how much to whom, when, and for which time. Nothing of it was found published
 * for the Healthcare Scientist programme, so that everything but the reference and the application may be absent. An {@link
 * org.openktp.core.award.AwardParty} is an organisation as it is named in such a notice.
 *
 * @serial exclude
 */
@ValueStyle
@NullMarked
package org.openktp.core.award;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
