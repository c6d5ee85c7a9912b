/** The command on grants by the 360Giving Data Standard: read, reported on and written back. */
@NullMarked
package org.openktp.examples.screening.grant;

import org.jspecify.annotations.NullMarked;
