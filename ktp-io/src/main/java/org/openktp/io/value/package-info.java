/**
 * One form for every value of core and rules. {@link org.openktp.io.value.ValueForms} finds the form of a type: that of a
 * document where the type has one already, else that of its kind, which follows from its declaration. {@link
 * org.openktp.io.value.KnownFacts} are the facts that conditions and what is known may refer to. Not exported.
 */
@NullMarked
package org.openktp.io.value;

import org.jspecify.annotations.NullMarked;
