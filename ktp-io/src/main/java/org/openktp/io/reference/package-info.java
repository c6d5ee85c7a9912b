/**
 * Reference data as others publish it: NHS trusts and knowledge bases. {@code KtpReferenceIo} opens the readers, which give each row
 * as a value with findings beside it, or reject it; a {@link org.openktp.io.reference.DefectReport} gathers what was found,
 * and what only shows when rows are compared.
 */
@NullMarked
package org.openktp.io.reference;

import org.jspecify.annotations.NullMarked;
