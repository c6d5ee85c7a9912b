/** What the packages of this module share and nobody else needs. Not exported. */
@NullMarked
package org.openktp.core.internal;

import org.jspecify.annotations.NullMarked;
