/**
 * What may happen to an application or a partnership, as data: states, events, and the transitions between them with
 * their guards, each with where it comes from. Start at {@link org.openktp.rules.lifecycle.Lifecycle}, which is checked
 * when built and may be written down row by row; a {@link org.openktp.rules.lifecycle.Scheme} puts lifecycles side by
 * side over one history. What did happen is in {@link org.openktp.rules.lifecycle.history}, and what follows from it in
 * {@link org.openktp.rules.lifecycle.replay}.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
