package org.openktp.io.grant.standard;

import static org.openktp.io.grant.standard.Kind.ADDRESS;
import static org.openktp.io.grant.standard.Kind.DATE;
import static org.openktp.io.grant.standard.Kind.DATE_TIME;
import static org.openktp.io.grant.standard.Kind.NUMBER;
import static org.openktp.io.grant.standard.Kind.OBJECT;
import static org.openktp.io.grant.standard.Kind.OBJECTS;
import static org.openktp.io.grant.standard.Kind.PARTIAL_DATE;
import static org.openktp.io.grant.standard.Kind.TEXT;
import static org.openktp.io.grant.standard.Kind.TEXTS;

import java.util.List;

/**
 * The fields of the standard, in its order and under its titles.
 *
 * @see org.openktp.io.grant.GrantSources#SCHEMA
 */
public final class GrantFields {

    /** An organisation that receives. */
    public static final String RECIPIENT = "recipientOrganization";

    /** A person who receives. */
    public static final String PERSON_RECIPIENT = "recipientIndividual";

    private static final List<String> NONE = List.of();
    private static final Field ID = Field.of("id", "Identifier", TEXT);
    private static final Field CURRENCY = Field.of("currency", "Currency", TEXT).oneOf(Codes.CURRENCIES);
    private static final Field TITLE = Field.of("title", "Title", TEXT);
    private static final Field NAME = Field.of("name", "Name", TEXT);
    private static final Field DESCRIPTION = Field.of("description", "Description", TEXT);
    private static final Field MODIFIED = Field.of("dateModified", "Last Modified", DATE_TIME);
    private static final Field LINK = Field.of("url", "URL", ADDRESS);
    private static final Field WEB_ADDRESS = Field.of("url", "Web Address", ADDRESS);
    private static final Field CODE = Field.of("code", "Code", TEXT);

    private static final Shape LOCATION = new Shape(
            NONE,
            ID,
            NAME.orNull(),
            Field.of("countryCode", "Country Code", TEXT).orNull().oneOf(Codes.COUNTRIES),
            Field.of("latitude", "Latitude", NUMBER).orNull(),
            Field.of("longitude", "Longitude", NUMBER).orNull(),
            DESCRIPTION.orNull(),
            Field.of("geoCode", "Geographic Code", TEXT).orNull(),
            Field.of("geoCodeType", "Geographic Code Type", TEXT).orNull().oneOf(Codes.AREAS),
            MODIFIED);

    /** What an organisation may say of itself. */
    static final Shape ORGANISATION = new Shape(
            List.of("id", "name"),
            ID,
            NAME,
            Field.of("department", "Department", TEXT),
            Field.of("contactName", "Contact Name", TEXT),
            Field.of("charityNumber", "Charity Number", TEXT),
            Field.of("companyNumber", "Company Number", TEXT),
            Field.of("streetAddress", "Street Address", TEXT),
            Field.of("addressLocality", "City", TEXT),
            Field.of("addressRegion", "County", TEXT),
            Field.of("addressCountry", "Country", TEXT),
            Field.of("postalCode", "Postal Code", TEXT),
            Field.of("telephone", "Phone Number", TEXT),
            Field.of("alternateName", "Alternate Name", TEXT),
            Field.of("email", "Email", TEXT),
            DESCRIPTION,
            Field.of("organisationType", "Organisation Type", TEXT).orNull(),
            WEB_ADDRESS,
            Field.of("location", "Location", OBJECTS, LOCATION),
            MODIFIED);

    private static final Shape EVENT = new Shape(
            NONE,
            TITLE,
            Field.of("startDate", "Start Date", PARTIAL_DATE),
            Field.of("endDate", "End Date", PARTIAL_DATE),
            Field.of("duration", "Duration (months)", NUMBER),
            DESCRIPTION,
            MODIFIED);

    private static final Shape TRANSACTION = new Shape(
            NONE,
            ID,
            Field.of("transactionDate", "Transaction Date", DATE),
            CURRENCY,
            Field.of("value", "Value", NUMBER),
            Field.of("valueDate", "Value Date", DATE).orNull(),
            DESCRIPTION.orNull(),
            Field.of("provider", "Provider", TEXT).orNull(),
            Field.of("recipient", "Recipient", TEXT).orNull(),
            MODIFIED);

    private static final Shape DOCUMENT = new Shape(
            NONE,
            ID,
            TITLE.orNull(),
            WEB_ADDRESS.orNull(),
            DESCRIPTION.orNull(),
            Field.of("documentType", "Document Type", TEXT).orNull(),
            MODIFIED);

    private static final Shape CLASSIFICATION = new Shape(
            NONE,
            Field.of("vocabulary", "Vocabulary", TEXT),
            CODE,
            TITLE.orNull(),
            DESCRIPTION.orNull(),
            LINK.orNull(),
            MODIFIED);

    private static final Shape PROGRAMME =
            new Shape(NONE, CODE, TITLE.orNull(), DESCRIPTION.orNull(), LINK.orNull(), MODIFIED);

    private static final Shape PERSON = new Shape(List.of("id", "name"), ID, NAME);

    private static final Shape TO_INDIVIDUALS = new Shape(
            NONE,
            Field.of("primaryGrantReason", "Primary Grant Reason", TEXT).oneOf(Codes.REASONS),
            Field.of("secondaryGrantReason", "Secondary Grant Reason", TEXT).oneOf(Codes.REASONS),
            Field.of("grantPurpose", "Grant Purpose", TEXTS).oneOf(Codes.PURPOSES));

    /** What a grant may say, and must; beside these an organisation or a person that receives. */
    public static final Shape GRANT = new Shape(
            List.of("id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization"),
            ID,
            TITLE,
            DESCRIPTION,
            CURRENCY,
            Field.of("amountAppliedFor", "Amount Applied For", NUMBER),
            Field.of("amountAwarded", "Amount Awarded", NUMBER),
            Field.of("amountDisbursed", "Amount Disbursed", NUMBER),
            Field.of("awardDate", "Award Date", DATE),
            LINK,
            Field.of("plannedDates", "Planned Dates", OBJECTS, EVENT),
            Field.of("actualDates", "Actual Dates", OBJECTS, EVENT),
            Field.of(PERSON_RECIPIENT, "Recipient Ind", OBJECT, PERSON),
            Field.of("toIndividualsDetails", "To Individuals Details", OBJECT, TO_INDIVIDUALS),
            Field.of(RECIPIENT, "Recipient Org", OBJECTS, ORGANISATION),
            Field.of("beneficiaryLocation", "Beneficiary Location", OBJECTS, LOCATION),
            Field.of("fundingOrganization", "Funding Org", OBJECTS, ORGANISATION),
            Field.of("grantProgramme", "Grant Programme", OBJECTS, PROGRAMME),
            Field.of("fromOpenCall", "From An Open Call?", TEXT).oneOf(Codes.YES_NO),
            Field.of("fundingType", "Funding Type", OBJECTS, CLASSIFICATION),
            Field.of("classifications", "Classifications", OBJECTS, CLASSIFICATION),
            Field.of("relatedDocument", "Related Document", OBJECTS, DOCUMENT),
            Field.of("applicationTransaction", "", OBJECTS, TRANSACTION).withoutTitle(),
            Field.of("commitmentTransaction", "", OBJECTS, TRANSACTION).withoutTitle(),
            Field.of("disbursementTransaction", "", OBJECTS, TRANSACTION).withoutTitle(),
            Field.of("relatedActivity", "Related Activity", TEXTS),
            MODIFIED,
            Field.of("dataSource", "Data Source", ADDRESS).orNull(),
            Field.of("regrantType", "For Regrant Type", TEXT).oneOf(Codes.REGRANTS),
            Field.of("locationScope", "Location Scope", TEXT).oneOf(Codes.SCOPES));

    private GrantFields() {}
}
