/** How the schemas that are shipped are made: of the shapes of forms, and of the records of the wire. Run {@code SchemaFiles} to make them. */
@NullMarked
package org.openktp.io.schema.made;

import org.jspecify.annotations.NullMarked;
