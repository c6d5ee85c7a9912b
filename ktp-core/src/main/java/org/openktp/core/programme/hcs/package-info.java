/**
 * The Healthcare Scientist KTP programme, as far as its pages were found. {@link org.openktp.core.programme.hcs.HcsKtp}
 * has the programme, its rounds 1 and 4 and its partners. The pages are in {@link
 * org.openktp.core.programme.hcs.HcsKtpSources}; most could be read only in part. Rounds 2, 3 and 5 are not here.
 */
@NullMarked
package org.openktp.core.programme.hcs;

import org.jspecify.annotations.NullMarked;
