/**
 * {@code ktp rate}: what share of a project's cost the grant pays. {@link org.openktp.examples.screening.rate.RateCommand} looks a
 * partner up in the table of rates and prints what follows, with where it says so.
 */
@NullMarked
package org.openktp.examples.screening.rate;

import org.jspecify.annotations.NullMarked;
