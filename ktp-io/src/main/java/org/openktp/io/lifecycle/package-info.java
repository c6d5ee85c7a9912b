/**
 * Lifecycles, read and written: histories as lines, where things stand as JSON, and definitions as diagrams. {@link
 * org.openktp.io.lifecycle.HistoryPump} puts lines together into histories, {@link org.openktp.io.lifecycle.StandingJson} and
 * {@link org.openktp.io.lifecycle.StateDiagram} write. Not exported.
 */
@NullMarked
package org.openktp.io.lifecycle;

import org.jspecify.annotations.NullMarked;
