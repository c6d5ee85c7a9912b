/** {@code ktp select}: from applications, scorecards and a policy to a ranking, awards and interviews, with their reasons. */
@NullMarked
package org.openktp.examples.screening.select;

import org.jspecify.annotations.NullMarked;
