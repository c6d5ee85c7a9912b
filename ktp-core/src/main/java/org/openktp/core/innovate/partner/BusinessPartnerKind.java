package org.openktp.core.innovate.partner;

import org.openktp.core.code.EnumCode;

/**
 * The kind of a business partner, as far as pages of the scheme told kinds apart. An organisation may answer to more than
 * one word; the most particular is meant. What the pages say of each is in {@link PartnerKinds}.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public enum BusinessPartnerKind implements EnumCode {
    /** A private business. */
    PRIVATE_BUSINESS("private business"),
    /** A social enterprise. */
    SOCIAL_ENTERPRISE("social enterprise"),
    /** A co-operative. */
    CO_OPERATIVE("co-operative"),
    /** A registered charity. */
    REGISTERED_CHARITY("registered charity"),
    /** A community interest company. */
    COMMUNITY_INTEREST_COMPANY("community interest company"),
    /** A charitable incorporated organisation. */
    CHARITABLE_INCORPORATED_ORGANISATION("charitable incorporated organisation"),
    /** A charitable company. */
    CHARITABLE_COMPANY("charitable company"),
    /** A charity that need not register. */
    EXEMPT_OR_EXCEPTED_CHARITY("exempt or excepted charity"),
    /** A registered company that is a registered charity too. */
    CHARITABLE_BUSINESS("charitable business"),
    /** A non-departmental public body or an arm's length body. */
    ARMS_LENGTH_BODY("non-departmental public body or arm's length body"),
    /** A body of the NHS. */
    NHS_BODY("NHS body"),
    /** A local authority, or a body that local authorities own and control. */
    LOCAL_AUTHORITY("local authority or a body it owns"),
    /** A company that the government owns. */
    GOVERNMENT_OWNED_COMPANY("government-owned company"),
    /** A nationalised industry. */
    NATIONALISED_INDUSTRY("nationalised industry"),
    /** A trading fund. */
    TRADING_FUND("trading fund"),
    /** A regulator. */
    REGULATOR("regulator"),
    /** A public body of another kind, such as a central government department. */
    OTHER_PUBLIC_BODY("another public body");

    private final String label;

    BusinessPartnerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
