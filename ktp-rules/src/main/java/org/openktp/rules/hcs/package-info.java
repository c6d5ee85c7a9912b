/**
 * The Healthcare Scientist KTP programme: its facts, read from an application, and the published rule sets of rounds 1
 * and 4. Both are partial, since no page lists all conditions of entry. Criteria by which applicants are judged against
 * one another are selection and appear in no rule set.
 */
@NullMarked
package org.openktp.rules.hcs;

import org.jspecify.annotations.NullMarked;
