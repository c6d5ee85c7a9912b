/**
 * Records into values that know where they stood. A {@link org.openktp.io.tree.Located} tree is what JSON and CSV have in
 * common from here on: CSV columns are the paths of JSON, and the short spellings of CSV cells become those of JSON. Not
 * exported.
 */
@NullMarked
package org.openktp.io.tree;

import org.jspecify.annotations.NullMarked;
