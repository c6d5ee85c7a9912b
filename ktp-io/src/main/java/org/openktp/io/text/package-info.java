/**
 * Text on its way out. A {@link org.openktp.io.text.TextOutput} takes it to a stream, and after a failure writes nothing more;
 * {@link org.openktp.io.text.LineWriter} writes records as lines, and {@link org.openktp.io.text.CsvLine} makes lines of
 * cells. Not exported.
 */
@NullMarked
package org.openktp.io.text;

import org.jspecify.annotations.NullMarked;
