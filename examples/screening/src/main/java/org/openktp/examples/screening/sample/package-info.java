/**
 * Sample applications to try the program on, and whole samples of selections: applications, scorecards and a policy. {@link
 * org.openktp.examples.screening.sample.SampleCommand} writes them, the same for the same seed.
 */
@NullMarked
package org.openktp.examples.screening.sample;

import org.jspecify.annotations.NullMarked;
