package org.openktp.rules.decision;

import org.openktp.core.code.EnumCode;

/** What a rule set says about a subject: what follows from every way of filling what is not known. */
public enum Verdict implements EnumCode {
    /** In every completion some mandatory rule is not met. */
    INELIGIBLE,
    /** In every completion a mandatory rule applies and all that apply are met, and the rule set is complete. */
    ELIGIBLE,
    /** The same, but the rule set is known to be partial. */
    NO_OBSTACLE_FOUND,
    /** In every completion no mandatory rule applies: the rules say nothing about this subject. */
    UNCOVERED,
    /** Completions disagree. */
    UNDETERMINED,
    /** The rule set does not govern that day. */
    NOT_IN_FORCE
}
