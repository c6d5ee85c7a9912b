/**
 * The people of a partnership and the committee that controls it. A {@link
 * org.openktp.core.innovate.people.LocalManagementCommittee} brings together members of both partners, the adviser and the
 * associates; {@link org.openktp.core.innovate.people.CommitteeMeeting} is one of its numbered meetings. Everybody is an
 * opaque reference, never a name. How many associates there may be is a fact of an edition of the scheme and is not
 * checked here.
 */
@NullMarked
package org.openktp.core.innovate.people;

import org.jspecify.annotations.NullMarked;
