package org.openktp.rules.lifecycle.replay;

/** What an event did, by one way of filling what is not known. */
public sealed interface Move permits Taken, Refusal, Remarked {}
