/**
 * Code lists: closed or open sets of values that are written as short tokens. {@link org.openktp.core.code.Code} is what
 * every coded value can say of itself, a token for machines and a label for people. Tokens never change; labels may.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.code;

import org.jspecify.annotations.NullMarked;
