/**
 * The way to files and streams. {@link org.openktp.io.KtpIo} opens a {@link org.openktp.io.stream.RecordReader} that gives every
 * record as accepted or rejected, never both and never neither, and a {@link org.openktp.io.stream.DecisionWriter}. Everything
 * is read as it comes, at constant memory. The spelling of every state of knowledge is described in the guide to the
 * formats.
 */
@NullMarked
package org.openktp.io;

import org.jspecify.annotations.NullMarked;
