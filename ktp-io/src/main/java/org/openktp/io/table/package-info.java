/**
 * What decision tables answer, as JSON. {@link org.openktp.io.table.AnswerJson} writes an answer with the table, the day and
 * the facts from which it came, so that it can be checked again.
 */
@NullMarked
package org.openktp.io.table;

import org.jspecify.annotations.NullMarked;
