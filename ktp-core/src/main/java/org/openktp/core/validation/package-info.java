/**
 * Jakarta Bean Validation constraints for the shape of what comes before a value: drafts, and the transfer objects of
 * hosts. Null is valid, as everywhere in Bean Validation; messages are keys of {@code
 * ContributorValidationMessages}. The values of this library check themselves and need none of this.
 */
@NullMarked
package org.openktp.core.validation;

import org.jspecify.annotations.NullMarked;
