/**
 * Grants as the 360Giving Data Standard has them. A {@link org.openktp.io.grant.Grant} is everything that its publisher says of
 * it, as data, with the fields that this library uses under their types; a {@link org.openktp.io.grant.GrantReport} says what is
 * wrong with many of them, and a {@link org.openktp.io.grant.LossLedger} what did not survive when they were written. The entry
 * {@code KtpGrantIo} reads and writes them.
 */
@NullMarked
package org.openktp.io.grant;

import org.jspecify.annotations.NullMarked;
