/**
 * How the identifiers of each scheme are read: one class a shape of thinking. A {@link
 * org.openktp.core.identifier.format.Format} turns a text into its canonical form, or says which part of it is wrong.
 * Nothing here knows the schemes; what it is told, it is told when built. Not exported.
 */
@NullMarked
package org.openktp.core.identifier.format;

import org.jspecify.annotations.NullMarked;
