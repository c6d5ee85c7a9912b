/**
 * What healthcare scientists specialise in. {@link org.openktp.core.career.specialty.StpSpecialties} lists the
 * specialties of the Scientist Training Programme, {@link org.openktp.core.career.specialty.WiderSpecialisms} what
 * secondary pages count as specialisms of the whole workforce, and {@link org.openktp.core.career.specialty.PtpThemes}
 * the themes of the practitioner degrees. They are grouped in {@link org.openktp.core.career.specialty.Division
 * divisions}, of which several schemes are in use side by side, so that a division always says of which scheme it is.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.career.specialty;

import org.jspecify.annotations.NullMarked;
