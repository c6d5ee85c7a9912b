/**
 * Histories as files hold them. A {@link org.openktp.io.history.ReadHistory} is what was recorded about one subject, with the
 * {@link org.openktp.io.history.HistoryHeader} that says by which scheme it is followed and what the host declares about
 * its dates, and with the lines that could not be read. The entry {@code KtpLifecycleIo} reads and writes them.
 */
@NullMarked
package org.openktp.io.history;

import org.jspecify.annotations.NullMarked;
