/**
 * The two organisations of a partnership. A {@link org.openktp.core.innovate.partner.KnowledgeBase} holds the grant and
 * employs the associate; a {@link org.openktp.core.innovate.partner.BusinessPartner} receives the knowledge and pays the
 * balance. Whether an organisation of a kind may take part changed from round to round and is for rules to say; {@link
 * org.openktp.core.innovate.partner.PartnerKinds} and {@link org.openktp.core.innovate.partner.KnowledgeBaseTypes} say
 * only what the kinds are.
 */
@ValueStyle
@NullMarked
package org.openktp.core.innovate.partner;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
