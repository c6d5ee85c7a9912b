/**
 * What the scorecards of an application come to. {@link org.openktp.rules.selection.panel.PanelIntake} says which cards count and
 * which scores are missing; a {@link org.openktp.rules.selection.panel.ScoringPanel} holds them, and {@link
 * org.openktp.rules.selection.panel.Figures} makes figures, totals and every merit that is possible of them.
 */
@NullMarked
package org.openktp.rules.selection.panel;

import org.jspecify.annotations.NullMarked;
