package org.openktp.rules.lifecycle.replay;

/** An event that was recorded and changes no state. */
public record Remarked() implements Move {}
