/**
 * Programmes and their rounds. A {@link org.openktp.core.programme.Round} carries its own length, themes, partners,
 * criteria, opportunities and dates, since these changed from round to round; the programme holds none of them. Each
 * field is {@link org.openktp.core.source.Sourced}; what was not found is absent. A {@link
 * org.openktp.core.programme.PastProject} is a project that was done. The Healthcare Scientist programme, in the
 * package {@code hcs}, ships with rounds 1 and 4, the only ones whose facts were found.
 *
 * @serial exclude
 */
@ValueStyle
@NullMarked
package org.openktp.core.programme;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
