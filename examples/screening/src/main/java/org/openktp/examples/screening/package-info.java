/**
 * The command-line program, a host application of the library. {@link org.openktp.examples.screening.KtpCommand} has the
 * commands; each opens what it reads and writes, and leaves the deciding to the library. {@link
 * org.openktp.examples.screening.QuickStart} is the example of the README, and {@link
 * org.openktp.examples.screening.OwnLifecycle} those of a guide.
 */
@NullMarked
package org.openktp.examples.screening;

import org.jspecify.annotations.NullMarked;
