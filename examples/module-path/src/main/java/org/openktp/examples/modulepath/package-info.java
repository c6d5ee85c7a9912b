/**
 * A host on the module path: it requires {@code org.openktp.io} and gets the rules and the model with it. What does not
 * compile or run here would not in a host either.
 */
@NullMarked
package org.openktp.examples.modulepath;

import org.jspecify.annotations.NullMarked;
