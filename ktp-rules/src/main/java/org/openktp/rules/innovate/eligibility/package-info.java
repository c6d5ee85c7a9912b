/**
 * Who may take part in Innovate UK's scheme. {@link org.openktp.rules.innovate.eligibility.InnovateRules} has the rules, each
 * with the days on which it was seen; {@link org.openktp.rules.innovate.eligibility.InnovateScreening} decides applications
 * by them. {@link org.openktp.rules.innovate.eligibility.InnovateRules#on} gives the rules of one strand on one day. Whether a
 * rule held on a day between those on which it was seen and what bounds it further out is a fact of its own, which nobody
 * knows who has no page of that day, so that decisions guess nothing. How the size of a business or group is told is no rule
 * of eligibility; {@link org.openktp.core.innovate.partner.BusinessPartner#sizeOfGroup()} tells it.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.innovate.eligibility;

import org.jspecify.annotations.NullMarked;
