/**
 * Where facts come from. A {@link org.openktp.core.source.Source} is a page, a {@link
 * org.openktp.core.source.Citation} a place on it, and {@link org.openktp.core.source.Sourced} joins a value to its
 * citations and to how firm it is. Pages are cited per field, never one for a whole record. What was not found is
 * absent, not filled in.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.source;

import org.jspecify.annotations.NullMarked;
