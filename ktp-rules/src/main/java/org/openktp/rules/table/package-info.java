/**
 * Decision tables: look-ups of a value by facts and by day, such as a rate or a limit of cost. A {@link
 * org.openktp.rules.table.DecisionTable} has rows, each with its condition, its value, its days and its source; no two that
 * give different values may cover the same subject on the same day. A {@link org.openktp.rules.table.TableEvaluator} looks
 * subjects up, and its {@link org.openktp.rules.table.Answer} holds in every completion of what is known: a value is
 * settled, or several are open and the facts are named that can still tell, or no row covers the subject.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.table;

import org.jspecify.annotations.NullMarked;
