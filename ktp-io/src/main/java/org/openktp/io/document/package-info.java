/**
 * Documents: files that are read as a whole, such as rounds. A {@link org.openktp.io.document.ReadDocument} has either the
 * value or everything that is wrong with the document, each with its place. Unlike a record of a stream, a document is
 * refused for a property that is not known, since a misspelt rule would otherwise be silently left out. The entry {@code
 * KtpRulesIo} reads and writes those of rounds and rules.
 */
@NullMarked
package org.openktp.io.document;

import org.jspecify.annotations.NullMarked;
