/**
 * What follows from a history under a scheme: the states, what each event did, and why one was refused. Start at {@link
 * org.openktp.rules.lifecycle.replay.Replay}; its answer is a {@link org.openktp.rules.lifecycle.replay.Standing}. A pure
 * function of the entries, an effective date and a knowledge date, without clock or timer.
 */
@NullMarked
package org.openktp.rules.lifecycle.replay;

import org.jspecify.annotations.NullMarked;
