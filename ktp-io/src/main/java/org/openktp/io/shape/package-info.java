/**
 * Which JSON there may be at a place, as values: what a form reads is said by its {@link org.openktp.io.shape.JsonShape}, in the terms
 * that JSON Schema has. {@link org.openktp.io.shape.Tie} says what properties of one object have to do with each other, and
 * {@link org.openktp.io.shape.Shapes} has the shapes that many places share. What a shape cannot say, such as sums and
 * references, only the form knows.
 */
@NullMarked
package org.openktp.io.shape;

import org.jspecify.annotations.NullMarked;
