/**
 * Identifiers of organisations, people, grants and areas. An {@link org.openktp.core.identifier.IdentifierScheme} reads what
 * somebody wrote and gives an {@link org.openktp.core.identifier.IdentifierReading}: an {@link
 * org.openktp.core.identifier.Identifier} in canonical form with notes of what was put right, or the part that is wrong. That
 * an identifier was ever issued is never checked. How each is written, and who says so, is in {@link
 * org.openktp.core.identifier.IdentifierForms}.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.identifier;

import org.jspecify.annotations.NullMarked;
