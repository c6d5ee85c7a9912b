/**
 * Applications, read and written. {@link org.openktp.io.application.ApplicationFields} is the one table of fields; a
 * {@link org.openktp.io.application.Draft} takes them out of a tree and collects findings, and the value is built only
 * when there were none. Not exported.
 */
@NullMarked
package org.openktp.io.application;

import org.jspecify.annotations.NullMarked;
