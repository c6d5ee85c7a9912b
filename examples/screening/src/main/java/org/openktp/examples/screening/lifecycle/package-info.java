/**
 * Where histories stand and how lifecycles look, printed. {@link org.openktp.examples.screening.lifecycle.LifecycleCommand} is
 * the command; for people it prints tables and plain words, for programs JSON.
 */
@NullMarked
package org.openktp.examples.screening.lifecycle;

import org.jspecify.annotations.NullMarked;
