/**
 * What readers and writers are to their users. A {@link org.openktp.io.stream.RecordReader} gives each record of an input as
 * a {@link org.openktp.io.stream.ReadRecord}, accepted or rejected; writers take values one by one. Formats and limits are
 * chosen here. The entry {@code KtpIo} opens all of them.
 */
@NullMarked
package org.openktp.io.stream;

import org.jspecify.annotations.NullMarked;
