/**
 * The terms on which Innovate UK awards grants for KTPs. A {@link org.openktp.core.innovate.terms.TermsVersion} is one text of
 * them, a {@link org.openktp.core.innovate.terms.TermsClause} what it says on one subject, in words of ours; {@link
 * org.openktp.core.innovate.terms.TermsClauses} holds all clauses, and where a version does not speak of a subject there is
 * none. {@link org.openktp.core.innovate.terms.TermsPlans} makes a plan of those clauses of a version that set a date. An
 * offer letter stands beside the terms: the two together are the agreement.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate.terms;

import org.jspecify.annotations.NullMarked;
