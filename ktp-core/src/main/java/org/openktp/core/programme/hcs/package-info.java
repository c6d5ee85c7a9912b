/**
 * The Healthcare Scientist KTP programme, as far as its pages were found. {@link org.openktp.core.programme.hcs.HcsKtp}
 * has the programme, its rounds 1 and 4, its partners and its projects; {@link
 * org.openktp.core.programme.hcs.HcsCatalogues} the same as lists. The pages are in {@link
 * org.openktp.core.programme.hcs.HcsKtpSources}; most could be read only in part. Rounds 2, 3 and 5, and whatever no
 * page gives, such as weights, milestones or hours, are not here.
 */
@NullMarked
package org.openktp.core.programme.hcs;

import org.jspecify.annotations.NullMarked;
