/**
 * JSON Schemas of the documents that OpenKTP reads and writes: {@link org.openktp.io.schema.DocumentKind} has each kind with the text
 * of its schema, of the dialect 2020-12. Each schema stands alone, without references to others. A schema says which JSON
 * there may be; what contradicts what, and whether references lead anywhere, only the reader says.
 */
@NullMarked
package org.openktp.io.schema;

import org.jspecify.annotations.NullMarked;
