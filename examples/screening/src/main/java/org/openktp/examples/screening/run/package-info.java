/** One run of the program: its streams, and the status with which it ends. */
@NullMarked
package org.openktp.examples.screening.run;

import org.jspecify.annotations.NullMarked;
