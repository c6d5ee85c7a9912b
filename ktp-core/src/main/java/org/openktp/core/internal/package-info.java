/** What the packages of this module and the rules share and nobody else needs. Exported to the rules alone. */
@NullMarked
package org.openktp.core.internal;

import org.jspecify.annotations.NullMarked;
