/**
 * What is measured, one JMH class per group of rows of the table.
 */
@NullMarked
package org.openktp.examples.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
