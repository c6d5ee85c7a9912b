/**
 * Cost plans as documents hold them. A {@link org.openktp.io.cost.PlanDocument} is a plan with what the document says of its
 * circumstances: the day and the round whose limits apply, the strand, the zone, and the business partner. The entry {@code
 * KtpCostIo} reads and writes them.
 */
@NullMarked
package org.openktp.io.cost;

import org.jspecify.annotations.NullMarked;
