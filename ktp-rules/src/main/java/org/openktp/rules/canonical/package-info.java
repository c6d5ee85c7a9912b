/**
 * Canonical forms and their hashes: the same text for the same thing, on every machine, so that somebody else can check
 * which rules and facts decided. Not exported.
 */
@NullMarked
package org.openktp.rules.canonical;

import org.jspecify.annotations.NullMarked;
