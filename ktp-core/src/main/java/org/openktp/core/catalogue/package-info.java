/**
 * Lists of facts that can be looked through without knowing their types. A {@link
 * org.openktp.core.catalogue.Catalogue} holds entries of one type, such as all training programmes; its {@link
 * org.openktp.core.catalogue.Field fields} say what is known of an entry, each with where it comes from. Whoever knows
 * the type asks the entry; whoever prints, exports or checks everything asks for {@link
 * org.openktp.core.catalogue.Row rows}.
 */
@NullMarked
package org.openktp.core.catalogue;

import org.jspecify.annotations.NullMarked;
