/**
 * An application as a host would write it without this library: records and enumerations, null where nothing is known.
 * {@link org.openktp.examples.benchmarks.plain.PlainApplication} is the whole, {@link
 * org.openktp.examples.benchmarks.plain.PlainJson} reads it.
 */
@NullMarked
package org.openktp.examples.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
