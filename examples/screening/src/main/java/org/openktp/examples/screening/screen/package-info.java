/** Applications screened and explained, and sample applications to try it on. */
@NullMarked
package org.openktp.examples.screening.screen;

import org.jspecify.annotations.NullMarked;
