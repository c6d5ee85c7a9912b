/**
 * Values of core and rules for Jackson 3. {@link org.openktp.io.json.KtpModule} lets a host's mapper read and write them, alone
 * and within the host's own records; {@link org.openktp.io.json.KtpJson} reads and writes them as documents that say what they
 * are, with everything that is wrong as findings. The form of values, whose version is {@link
 * org.openktp.io.json.KtpJson#FORMAT}, is the same in both and does not depend on how a mapper is set.
 */
@NullMarked
package org.openktp.io.json;

import org.jspecify.annotations.NullMarked;
