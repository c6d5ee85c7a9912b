package org.openktp.rules.lifecycle.replay;

import org.openktp.rules.lifecycle.Transition;

/**
 * An event that followed an arrow.
 *
 * @param lifecycle the identifier of the lifecycle
 * @param transition the arrow
 */
public record Taken(String lifecycle, Transition transition) implements Move {}
