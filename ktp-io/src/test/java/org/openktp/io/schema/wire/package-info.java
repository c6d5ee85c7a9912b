/**
 * The lines that OpenKTP only writes, as records: what they have is what is on the wire, as tests show that read lines into them and
 * compare what they write. From them the schemas of these lines are made.
 */
@NullMarked
package org.openktp.io.schema.wire;

import org.jspecify.annotations.NullMarked;
