/**
 * Bytes into records. A {@link org.openktp.io.frame.Framer} finds where each record begins and ends, without looking
 * further inside than it must, and holds no more than one record that is within the limit. What it cannot frame it says,
 * and stops. Not exported.
 */
@NullMarked
package org.openktp.io.frame;

import org.jspecify.annotations.NullMarked;
