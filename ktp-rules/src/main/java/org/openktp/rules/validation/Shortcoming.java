package org.openktp.rules.validation;

import org.openktp.core.finding.FindingCode;

/**
 * What an application lacks.
 *
 * @param code the kind
 * @param fact the fact it is about, by its identifier; empty where it is about the whole application
 * @param detail what exactly; empty where the kind says all
 */
record Shortcoming(FindingCode code, String fact, String detail) {}
