/**
 * Histories read from files, and where they stand. A {@link org.openktp.examples.screening.history.HistoryFile} is read from the
 * point of view that the command line names, and gives a {@link org.openktp.examples.screening.history.Situation} for each
 * history, by what its first line declares.
 */
@NullMarked
package org.openktp.examples.screening.history;

import org.jspecify.annotations.NullMarked;
