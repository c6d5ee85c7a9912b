/**
 * How healthcare scientists are trained. A {@link org.openktp.core.career.training.TrainingProgramme} is a programme,
 * an apprenticeship or a route that assesses what somebody already has; {@link
 * org.openktp.core.career.training.TrainingProgrammes} lists them all, {@link
 * org.openktp.core.career.training.EntryRequirements} what their entry asks for and from when. What leads from one role
 * to the next by a programme is told elsewhere, by the steps of a career.
 *
 * @serial exclude
 */
@ValueStyle
@NullMarked
package org.openktp.core.career.training;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
