/**
 * How what a selection comes to is written: all of it as JSON by {@link org.openktp.io.result.ResultJson}, and a row for each
 * application by {@link org.openktp.io.result.PlacingRows}. The same result gives the same bytes. Not exported.
 */
@NullMarked
package org.openktp.io.result;

import org.jspecify.annotations.NullMarked;
