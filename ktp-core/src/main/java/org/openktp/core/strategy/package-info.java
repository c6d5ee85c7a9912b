/**
 * The Life Sciences Industrial Strategy of August 2017 and what was announced with it. {@link
 * org.openktp.core.strategy.LifeSciencesStrategy} lists what it says and what others said of it, with the two ways in which
 * its contents are divided: five themes in the press, seven headings on its own page. {@link
 * org.openktp.core.strategy.StrategyFunding} lists the money, {@link org.openktp.core.strategy.SectorDeals} the deals that
 * followed, and the package {@code centre} below the research centres. A remark on the strategy is never shown as its own
 * policy.
 */
@ValueStyle
@NullMarked
package org.openktp.core.strategy;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
