/** The command that checks the shape of a file, whatever the library can read, and decides nothing. */
@NullMarked
package org.openktp.examples.screening.validate;

import org.jspecify.annotations.NullMarked;
