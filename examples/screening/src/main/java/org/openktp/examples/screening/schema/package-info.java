/** {@code ktp schema}: the JSON Schemas of what is read and written. */
@NullMarked
package org.openktp.examples.screening.schema;

import org.jspecify.annotations.NullMarked;
