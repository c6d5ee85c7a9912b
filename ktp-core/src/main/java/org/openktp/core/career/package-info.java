/**
 * Roles in healthcare science and how they are graded: {@link org.openktp.core.career.Role roles}, {@link
 * org.openktp.core.career.AgendaForChangeBand pay bands}, national {@link org.openktp.core.career.JobProfiles job
 * profiles} and the {@link org.openktp.core.career.StaffGroup staff group} under which an employer records a post. What
 * is known of each role is in {@link org.openktp.core.career.Roles}. Pay itself is not here: it differs by nation and
 * year. The registers, specialties and training that belong to roles, and the steps from one to the next, are in the
 * packages within this one.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.career;

import org.jspecify.annotations.NullMarked;
