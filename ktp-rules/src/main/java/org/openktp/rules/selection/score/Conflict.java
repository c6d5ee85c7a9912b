package org.openktp.rules.selection.score;

import org.openktp.rules.selection.policy.ConflictKind;

/**
 * A conflict of interest between an assessor and an application.
 *
 * @param kind its kind
 * @param isSure whether it is known that there is one; otherwise it is not known whether there is
 */
public record Conflict(ConflictKind kind, boolean isSure) {}
