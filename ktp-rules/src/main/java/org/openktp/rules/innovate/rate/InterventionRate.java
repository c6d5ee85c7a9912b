package org.openktp.rules.innovate.rate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.internal.Figures;
import org.openktp.core.internal.RecordForm;

/**
 * The share of the eligible costs of a project that the grant pays at most. Of the African agriculture strand, the costs are
 * those of the knowledge base in the United Kingdom.
 *
 * <p>Printed as {@code up to 67 %}, {@code up to 75 %, with a cap that was not found}, or {@code up to 90 %, at most £35000
 * for the project, with at least 10 % from the business in cash}. Two rates are equal if their figures are, however many zeros
 * they were written with.
 *
 * @param percent the share, in per cent: above 0 and at most 100
 * @param cap the sum beyond which the grant does not go
 * @param businessCash the share, in per cent of all costs, that the business must pay in cash; empty where no page was found
 *     that asks for it
 */
public record InterventionRate(BigDecimal percent, GrantCap cap, Optional<BigDecimal> businessCash)
        implements Serializable {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Checks the shares, and strips their trailing zeros.
     *
     * @param percent the component of that name
     * @param cap the component of that name
     * @param businessCash the component of that name
     * @throws IllegalArgumentException if a share is not above 0 and at most 100
     */
    public InterventionRate {
        percent = share("percent", percent);
        businessCash = businessCash.map(cash -> share("businessCash", cash));
    }

    /**
     * A rate of which no cap was found.
     *
     * @param percent the share, in per cent
     * @return the rate
     * @throws IllegalArgumentException if the share is not above 0 and at most 100
     */
    public static InterventionRate upTo(long percent) {
        return new InterventionRate(BigDecimal.valueOf(percent), new GrantCap.NoneFound(), Optional.empty());
    }

    /**
     * The same rate with a cap.
     *
     * @param other the cap
     * @return the rate
     */
    public InterventionRate with(GrantCap other) {
        return new InterventionRate(percent, other, businessCash);
    }

    private static BigDecimal share(String name, BigDecimal percent) {
        Figures.requirePlain(name, percent);
        if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException(
                    name + " " + percent.toPlainString() + " must be above 0 and at most " + WHOLE);
        }
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    @Override
    public String toString() {
        String cash = businessCash
                .map(share -> ", with at least " + share.toPlainString() + " % from the business in cash")
                .orElse("");
        return "up to " + percent.toPlainString() + " %" + cap + cash;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
