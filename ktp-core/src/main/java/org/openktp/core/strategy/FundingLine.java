package org.openktp.core.strategy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.money.Amount;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * A sum that was announced, and the larger sum of which it is a part. Pages differ over some sums; the figure of the first
 * announcement is the amount, the others stand beside it, and the citations of those say in turn which page gives which.
 * An empty field was not found.
 *
 * @param id our identifier, such as {@code challenge-fund}
 * @param what what the money is for, in our words
 * @param amount the sum
 * @param alsoQuoted what other pages give for the same money, in the order of their citations
 * @param partOf the identifier of the line, or of the sector deal, of which it is a part
 * @param parts how many parts it has in all, 2 or more
 * @param funder who pays
 * @param announced when it was announced
 * @param duration over how long it is to be spent
 * @see org.openktp.core.strategy.StrategySources
 */
@Value.Builder
public record FundingLine(
        String id,
        Sourced<String> what,
        Sourced<Amount> amount,
        Optional<Sourced<List<Amount>>> alsoQuoted,
        Optional<Sourced<String>> partOf,
        Optional<Sourced<Integer>> parts,
        Optional<Sourced<String>> funder,
        Optional<Sourced<PartialDate>> announced,
        Optional<Sourced<Period>> duration)
        implements WithFundingLine {

    /**
     * Checks the number of parts, and that the line is no part of itself.
     *
     * @param id the component of that name
     * @param what the component of that name
     * @param amount the component of that name
     * @param alsoQuoted the component of that name
     * @param partOf the component of that name
     * @param parts the component of that name
     * @param funder the component of that name
     * @param announced the component of that name
     * @param duration the component of that name
     * @throws IllegalArgumentException if the line has fewer than 2 parts, or is a part of itself
     */
    public FundingLine {
        if (parts.filter(count -> count.value() < 2).isPresent()) {
            throw new IllegalArgumentException(
                    "parts " + parts.get().value() + " of funding " + id + " must be 2 or more");
        }
        if (partOf.filter(whole -> whole.value().equals(id)).isPresent()) {
            throw new IllegalArgumentException("funding " + id + " must not be a part of itself");
        }
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static FundingLineBuilder builder() {
        return new FundingLineBuilder();
    }
}
