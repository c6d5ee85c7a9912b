/**
 * The forms of values that do not depend on other types: texts, numbers, codes, collections, and what is known of facts. Each
 * class has one kind of them; {@link org.openktp.io.value.basic.OwnForm} is what all have in common. Not exported.
 */
@NullMarked
package org.openktp.io.value.basic;

import org.jspecify.annotations.NullMarked;
