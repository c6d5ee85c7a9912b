/**
 * Jakarta Bean Validation constraints for the shape of what comes before a value: drafts, and the transfer objects of hosts.
 * Texts are checked by {@link org.openktp.core.validation.IdentifierOf} and its like, two dates together by {@link
 * org.openktp.core.validation.ConsistentDates}; the groups {@link org.openktp.core.validation.Draft} and {@link
 * org.openktp.core.validation.Submission} tell what may still be missing from what must be right already. Null is valid, as
 * everywhere in Bean Validation; messages are keys of {@code ContributorValidationMessages}, in English and Welsh; {@link
 * org.openktp.core.validation.ViolationFindings} gives violations the codes of findings. The values of this library check
 * themselves and need none of this.
 */
@NullMarked
package org.openktp.core.validation;

import org.jspecify.annotations.NullMarked;
