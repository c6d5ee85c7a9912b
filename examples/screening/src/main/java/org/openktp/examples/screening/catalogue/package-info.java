/**
 * What the model knows, printed: its catalogues, rounds and rules, and how one role in healthcare science leads to
 * another.
 */
@NullMarked
package org.openktp.examples.screening.catalogue;

import org.jspecify.annotations.NullMarked;
