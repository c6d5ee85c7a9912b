/**
 * The way into the model. {@link org.openktp.core.KtpModel} hands out what is shipped: the programmes and rounds whose
 * facts were published, each with its source. Everything else is a value that a host builds. Nothing here reads a
 * clock, a file or a locale.
 */
@NullMarked
package org.openktp.core;

import org.jspecify.annotations.NullMarked;
