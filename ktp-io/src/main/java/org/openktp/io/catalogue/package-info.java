/**
 * Catalogues of the model as JSON and CSV. Both say of every field where it comes from and how firm it is; {@link
 * org.openktp.io.catalogue.CellText} says how a value is spelled.
 */
@NullMarked
package org.openktp.io.catalogue;

import org.jspecify.annotations.NullMarked;
