/**
 * Sizes of companies, on which the rate of the grant depends. {@link org.openktp.core.innovate.size.SizeThresholds} is an
 * edition of the limits and says which sizes the figures of a group still admit: at least two of three limits must be
 * met, and a figure that is missing or a range leaves several sizes open. {@link
 * org.openktp.core.innovate.size.SizeThresholdEditions} holds the editions that were found.
 */
@NullMarked
package org.openktp.core.innovate.size;

import org.jspecify.annotations.NullMarked;
