package org.openktp.core.strategy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * An agreement between the government and the life-sciences sector that puts the strategy into practice. An empty field
 * was not found.
 *
 * @param id our identifier, such as {@code sector-deal-1}
 * @param name its name
 * @param published when it was published
 * @param companies how many companies take part, in the words of its page
 * @param government what the government puts in
 * @param industry what industry puts in
 * @param together what both put in
 * @param commitments what it commits to, other than money
 * @see org.openktp.core.strategy.StrategySources
 */
@Value.Builder
public record SectorDeal(
        String id,
        Sourced<String> name,
        Sourced<PartialDate> published,
        Sourced<String> companies,
        Optional<Sourced<Amount>> government,
        Optional<Sourced<Amount>> industry,
        Optional<Sourced<Amount>> together,
        Optional<Sourced<List<String>>> commitments)
        implements WithSectorDeal {

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static SectorDealBuilder builder() {
        return new SectorDealBuilder();
    }
}
