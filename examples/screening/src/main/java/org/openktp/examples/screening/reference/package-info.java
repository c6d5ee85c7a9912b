/** Commands that check identifiers and files of reference data, before anything is decided on them. */
@NullMarked
package org.openktp.examples.screening.reference;

import org.jspecify.annotations.NullMarked;
