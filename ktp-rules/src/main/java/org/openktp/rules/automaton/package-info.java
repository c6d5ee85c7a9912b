/**
 * Exact reasoning about texts. Some {@link org.openktp.rules.automaton.TextTest}s cut all texts there can be into
 * finitely many {@link org.openktp.rules.automaton.TextCells}: each test is an automaton that reads a text character by
 * character, all are walked side by side, and what they say together at the end of a text is its cell. Not exported. The
 * limits of what can be decided exactly are checked here, when the cells are made.
 */
@NullMarked
package org.openktp.rules.automaton;

import org.jspecify.annotations.NullMarked;
