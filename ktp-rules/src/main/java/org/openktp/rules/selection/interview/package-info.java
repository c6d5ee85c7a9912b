/**
 * Who is interviewed when and by whom. An {@link org.openktp.rules.selection.interview.InterviewPlan} holds panels, slots and the
 * days on which applicants are available; a {@link org.openktp.rules.selection.interview.Timetable} gives every applicant a slot,
 * or says which of them have too few slots between them, and why.
 */
@NullMarked
package org.openktp.rules.selection.interview;

import org.jspecify.annotations.NullMarked;
