package org.openktp.core.innovate.claim;

import org.openktp.core.code.EnumCode;
import org.openktp.core.innovate.terms.TermsSubject;

/**
 * What must be in before the final claim is paid.
 *
 * @see org.openktp.core.innovate.terms.TermsClauses
 */
public enum FinalDocument implements EnumCode {
    /** The final report of the partnership. */
    FINAL_REPORT(TermsSubject.FINAL_REPORT),
    /** The certificate of all expenditure, which accompanies the final claim. */
    EXPENDITURE_CERTIFICATE(TermsSubject.FINAL_CLAIM);

    private final TermsSubject subject;

    FinalDocument(TermsSubject subject) {
        this.subject = subject;
    }

    /**
     * The subject of the clause that asks for it.
     *
     * @return the subject
     */
    public TermsSubject subject() {
        return subject;
    }
}
