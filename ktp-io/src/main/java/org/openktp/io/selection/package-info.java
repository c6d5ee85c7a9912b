/**
 * Selection policies as documents hold them. A {@link org.openktp.io.selection.SelectionDocument} is a policy with the assessors
 * who score by it and, where interviews are held, the plan of these. The entry {@code KtpSelectionIo} reads and writes them.
 */
@NullMarked
package org.openktp.io.selection;

import org.jspecify.annotations.NullMarked;
