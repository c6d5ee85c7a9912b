/** The command that prints the catalogue of what can go wrong: the codes of findings, and the exit statuses. */
@NullMarked
package org.openktp.examples.screening.codes;

import org.jspecify.annotations.NullMarked;
