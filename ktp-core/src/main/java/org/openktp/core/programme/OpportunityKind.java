package org.openktp.core.programme;

import org.openktp.core.code.EnumCode;

/**
 * What kind of thing a programme offers its participants. There is no kind for duties: no page that was read makes any
 * of these one, so a participant who takes up none has failed nothing.
 *
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public enum OpportunityKind implements EnumCode {
    /** How the programme is designed, such as that participants stay in clinical service. */
    CONDITION_OF_DESIGN,
    /** What participants do with the partners' experts. */
    ACTIVITY,
    /** What participants may take up, sometimes only with somebody's agreement. */
    OPPORTUNITY,
    /** What participants receive. */
    BENEFIT
}
