/**
 * Whether awards can still be completed to a list that has the balance required. {@link
 * org.openktp.rules.selection.award.search.ListFinder} decides it exactly, of applications that are numbers and of {@link
 * org.openktp.rules.selection.award.search.Bound}s of how many of them are awarded. {@link
 * org.openktp.rules.selection.award.search.SearchLimit} ends a search that would take too long. Not exported: for awards alone.
 */
@NullMarked
package org.openktp.rules.selection.award.search;

import org.jspecify.annotations.NullMarked;
