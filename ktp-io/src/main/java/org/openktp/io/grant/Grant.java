package org.openktp.io.grant;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A grant as its publisher describes it by the 360Giving Data Standard 1.4. All that the publisher says is kept as data, fields
 * that the standard does not have among it, so that writing a grant that was read gives the same JSON again. What this library
 * uses is here under its type; a field that is absent, or is not of the type that the standard gives it, is empty.
 *
 * @param data the grant as a JSON object
 * @see GrantSources
 */
public record Grant(JsonValue.Members data) {

    private static final int DATE_LENGTH = 10;

    /**
     * The identifier, which begins with the prefix of the publisher.
     *
     * @return for example {@code 360G-xyztrust-123}
     */
    public Optional<String> id() {
        return text("id");
    }

    /**
     * What the grant is for, in a few words.
     *
     * @return the title
     */
    public Optional<String> title() {
        return text("title");
    }

    /**
     * What the grant is for.
     *
     * @return the description
     */
    public Optional<String> description() {
        return text("description");
    }

    /**
     * The currency of the amounts.
     *
     * @return three letters, such as {@code GBP}
     */
    public Optional<String> currency() {
        return text("currency");
    }

    /**
     * How much was awarded.
     *
     * @return the sum in the currency
     */
    public Optional<BigDecimal> amountAwarded() {
        return Part.number(data, "amountAwarded");
    }

    /**
     * How much was applied for.
     *
     * @return the sum in the currency
     */
    public Optional<BigDecimal> amountAppliedFor() {
        return Part.number(data, "amountAppliedFor");
    }

    /**
     * How much was paid out.
     *
     * @return the sum in the currency
     */
    public Optional<BigDecimal> amountDisbursed() {
        return Part.number(data, "amountDisbursed");
    }

    /**
     * The day of the award. The standard says that a time beside it means nothing.
     *
     * @return the day, or empty where it is not a date that exists
     */
    public Optional<LocalDate> awardDate() {
        return text("awardDate").filter(text -> text.length() >= DATE_LENGTH).flatMap(Grant::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * When it is meant to take place.
     *
     * @return the periods, mostly one
     */
    public List<GrantEvent> plannedDates() {
        return Part.list(data, "plannedDates", GrantEvent::new);
    }

    /**
     * When it took place.
     *
     * @return the periods
     */
    public List<GrantEvent> actualDates() {
        return Part.list(data, "actualDates", GrantEvent::new);
    }

    /**
     * The organisations that receive it.
     *
     * @return the organisations; none where a person receives it
     */
    public List<GrantOrganisation> recipientOrganizations() {
        return Part.list(data, "recipientOrganization", GrantOrganisation::new);
    }

    /**
     * The organisations that award it.
     *
     * @return the organisations
     */
    public List<GrantOrganisation> fundingOrganizations() {
        return Part.list(data, "fundingOrganization", GrantOrganisation::new);
    }

    /**
     * The programmes under which it was awarded.
     *
     * @return the programmes
     */
    public List<GrantCode> grantProgrammes() {
        return Part.list(data, "grantProgramme", GrantCode::new);
    }

    /**
     * What it is counted to.
     *
     * @return the classifications
     */
    public List<GrantCode> classifications() {
        return Part.list(data, "classifications", GrantCode::new);
    }

    private Optional<String> text(String name) {
        return Part.text(data, name);
    }
}
