/**
 * The registers of the healthcare-science workforce. A {@link org.openktp.core.career.registration.Register} is a part
 * of a register with its own conditions, kept by statute or accredited; {@link
 * org.openktp.core.career.registration.Registers} holds those that are known, with the dates on which the accredited
 * parts opened. Which programmes lead to them is told by the programmes, which step of a career needs them by the
 * steps.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.career.registration;

import org.jspecify.annotations.NullMarked;
