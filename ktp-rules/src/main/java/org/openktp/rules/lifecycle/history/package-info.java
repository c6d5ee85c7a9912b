/**
 * What was recorded to have happened: events, each with the date from which it holds and the instant at which it was
 * recorded, and the corrections and retractions of them, which are entries too. Nothing is overwritten. Start at {@link
 * org.openktp.rules.lifecycle.history.History}.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.lifecycle.history;

import org.jspecify.annotations.NullMarked;
