/**
 * The healthcare-science career framework, as far as screening asks for it: {@link org.openktp.core.career.Role roles},
 * {@link org.openktp.core.career.AgendaForChangeBand pay bands} and the {@link org.openktp.core.career.StaffGroup staff
 * group} under which an employer records a post. Each role carries the page that describes it.
 */
@NullMarked
package org.openktp.core.career;

import org.jspecify.annotations.NullMarked;
