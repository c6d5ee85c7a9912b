/**
 * Applications, read and written. {@link org.openktp.io.application.HcsFields} and {@link
 * org.openktp.io.application.InnovateFields} are the tables of the fields of each scheme; an {@link
 * org.openktp.io.application.ApplicationReader} takes them out of a tree by way of a {@link
 * org.openktp.io.application.Draft}, which collects findings, and the value is built only when there were none. An {@link
 * org.openktp.io.application.ApplicationLayout} is how they are written. Not exported.
 */
@NullMarked
package org.openktp.io.application;

import org.jspecify.annotations.NullMarked;
