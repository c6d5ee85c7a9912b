/**
 * Awards as grants. A {@link org.openktp.io.grant.award.GrantExport} is what became of {@link
 * org.openktp.core.award.AwardNotice notices} of awards under the prefix of a {@link org.openktp.io.grant.award.GrantPublisher}:
 * the grants, where in them each fact went, and the ledger of all facts that went nowhere. An award that lacks what the standard
 * requires is refused; nothing is filled in. The entry {@code KtpGrantIo} makes it.
 */
@NullMarked
package org.openktp.io.grant.award;

import org.jspecify.annotations.NullMarked;
