/**
 * Bodies of the health services whose codes were found: {@link org.openktp.core.organisation.nhs.HealthBoards boards} of
 * Wales and Scotland with their former codes, {@link org.openktp.core.organisation.nhs.NhsRegions regions} of England and
 * {@link org.openktp.core.organisation.nhs.HscTrusts trusts} of Northern Ireland. The trusts of England are many and
 * change, so they are not shipped: an {@link org.openktp.core.organisation.nhs.NhsTrust} is what a row of the published
 * file says of one.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.organisation.nhs;

import org.jspecify.annotations.NullMarked;
