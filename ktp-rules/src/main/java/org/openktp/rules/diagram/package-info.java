/**
 * Decision diagrams over cells: the machinery behind decisions. The atoms on a fact cut its values into finitely many
 * cells; a diagram maps one cell per fact to a label; what is known leaves some cells open, and a walk collects the
 * labels that are still possible. Not exported. The limits of what can be decided exactly are checked here, when a rule
 * set is compiled.
 */
@NullMarked
package org.openktp.rules.diagram;

import org.jspecify.annotations.NullMarked;
