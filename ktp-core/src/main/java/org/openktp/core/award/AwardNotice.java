package org.openktp.core.award;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.money.Amount;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.source.Sourced;

/**
 * An award as its publisher announces it. What is absent is not known: an award without an amount is not one of nothing.
 *
 * @param reference the publisher's own reference for the award, not blank; it is published, so never that by which somebody
 *     logs in, and that of the application only where that is public
 * @param application the application that won
 * @param title what is funded, in a few words; where it is absent, the title of the project that the application proposes
 * @param description what is funded, in some sentences
 * @param amount how much is awarded
 * @param awarded the day of the award, in the years 1 to 9999
 * @param funder who awards
 * @param recipient the organisation that receives
 * @param period the time for which it is awarded
 */
@Value.Builder
public record AwardNotice(
        String reference,
        SchemeApplication application,
        Optional<String> title,
        Optional<String> description,
        Optional<Sourced<Amount>> amount,
        Optional<LocalDate> awarded,
        Optional<AwardParty> funder,
        Optional<AwardParty> recipient,
        Optional<PartnershipPeriod> period)
        implements WithAwardNotice {

    private static final int LAST_YEAR = 9_999;

    /**
     * Checks the texts and the day.
     *
     * @param reference the component of that name
     * @param application the component of that name
     * @param title the component of that name
     * @param description the component of that name
     * @param amount the component of that name
     * @param awarded the component of that name
     * @param funder the component of that name
     * @param recipient the component of that name
     * @param period the component of that name
     * @throws IllegalArgumentException if a text is blank, or the day of the award outside the years 1 to 9999
     */
    public AwardNotice {
        AwardParty.requireText("reference", Optional.of(reference));
        AwardParty.requireText("title", title);
        AwardParty.requireText("description", description);
        if (awarded.filter(day -> day.getYear() < 1 || day.getYear() > LAST_YEAR)
                .isPresent()) {
            throw new IllegalArgumentException("awarded " + awarded.get() + " must be in the years 1 to 9999");
        }
    }

    /**
     * A builder of a notice that says nothing yet.
     *
     * @return the builder
     */
    public static AwardNoticeBuilder builder() {
        return new AwardNoticeBuilder();
    }
}
