/** What the checks of several constraints share. Not exported, but to the constraints of the rules. */
@NullMarked
package org.openktp.core.validation.internal;

import org.jspecify.annotations.NullMarked;
