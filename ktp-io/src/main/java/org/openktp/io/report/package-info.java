/**
 * Tables that people open. {@link org.openktp.io.report.ReportRows} writes CSV in which no cell is taken for a formula by a
 * spreadsheet, and {@link org.openktp.io.report.SpreadsheetText} says how. Data that are read back, such as applications and
 * scorecards, are never written so: they would come back changed.
 */
@NullMarked
package org.openktp.io.report;

import org.jspecify.annotations.NullMarked;
