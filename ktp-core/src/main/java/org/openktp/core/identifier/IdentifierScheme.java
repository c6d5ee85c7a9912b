package org.openktp.core.identifier;

import java.util.List;
import java.util.Map;
import org.openktp.core.code.EnumCode;
import org.openktp.core.finding.Printable;
import org.openktp.core.identifier.format.CompaniesHouseFormat;
import org.openktp.core.identifier.format.DigitsFormat;
import org.openktp.core.identifier.format.Format;
import org.openktp.core.identifier.format.Format.Shaped;
import org.openktp.core.identifier.format.HcpcFormat;
import org.openktp.core.identifier.format.OdsFormat;
import org.openktp.core.identifier.format.OrcidFormat;
import org.openktp.core.identifier.format.OrgIdFormat;
import org.openktp.core.identifier.format.RorFormat;
import org.openktp.core.identifier.format.Template;
import org.openktp.core.identifier.format.UkriGrantFormat;
import org.openktp.core.identifier.format.UnpublishedFormat;

/**
 * A scheme of identifiers. It reads a text as one of its identifiers, and refuses it with the part that is wrong. How each is
 * written, and which page says so, stands in {@link IdentifierForms}.
 *
 * @see org.openktp.core.identifier.IdentifierSources
 */
public enum IdentifierScheme implements EnumCode {
    /** Codes of the Organisation Data Service, for trusts, sites, boards and other bodies of the health service. */
    ODS("ODS code", IdentifierSubject.ORGANISATION, new OdsFormat(), "RJ1", "7A4", "G6V2S"),
    /** UK Provider Reference Numbers, of learning providers of many kinds. */
    UKPRN("UK Provider Reference Number", IdentifierSubject.ORGANISATION, Template.of("1#######"), "10007167"),
    /** Company numbers of Companies House. */
    COMPANIES_HOUSE(
            "Companies House number",
            IdentifierSubject.ORGANISATION,
            new CompaniesHouseFormat(),
            "02992144",
            "SC374831"),
    /** Charities registered in England and Wales. */
    CHARITY_COMMISSION(
            "charity number of England and Wales",
            IdentifierSubject.ORGANISATION,
            new DigitsFormat(6, 7, List.of()),
            "279417",
            "1090095"),
    /** Charities registered in Scotland. */
    OSCR("Scottish charity number", IdentifierSubject.ORGANISATION, Template.of("SC0#####"), "SC042386"),
    /** Charities registered in Northern Ireland. */
    CCNI(
            "charity number of Northern Ireland",
            IdentifierSubject.ORGANISATION,
            new DigitsFormat(6, 6, List.of("NIC")),
            "100012"),
    /** Research organisations of the world, in the Research Organization Registry. */
    ROR("ROR identifier", IdentifierSubject.ORGANISATION, new RorFormat(), "02mhbdp94"),
    /** Organisations in any list that org-id.guide names, as the 360Giving Standard writes them. */
    ORG_ID("organisation identifier", IdentifierSubject.ORGANISATION, new OrgIdFormat(lists()), "GB-CHC-1070468"),
    /** Areas, by the codes of the Government Statistical Service. */
    GSS("GSS code", IdentifierSubject.AREA, Template.of("@########"), "S92000003"),
    /** Researchers. */
    ORCID("ORCID iD", IdentifierSubject.PERSON, new OrcidFormat(), "0000-0002-1825-0097"),
    /** Registrants of the Health and Care Professions Council. */
    HCPC("HCPC registration number", IdentifierSubject.PERSON, new HcpcFormat(), "CS12345", "PYL123456"),
    /** Registrants of the Academy for Healthcare Science. */
    AHCS(
            "AHCS registration number",
            IdentifierSubject.PERSON,
            new UnpublishedFormat("the form of these numbers was not found"),
            "12345"),
    /** Grants of UK Research and Innovation and its councils. */
    UKRI_GRANT("UKRI grant reference", IdentifierSubject.GRANT, new UkriGrantFormat(), "AH/S004025/1");

    private final String label;
    private final IdentifierSubject subject;
    private final Format format;
    private final List<String> examples;

    IdentifierScheme(String label, IdentifierSubject subject, Format format, String... examples) {
        this.label = label;
        this.subject = subject;
        this.format = format;
        this.examples = List.of(examples);
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * What its identifiers identify.
     *
     * @return the kind of thing
     */
    public IdentifierSubject subject() {
        return subject;
    }

    /**
     * Some of its identifiers.
     *
     * @return at least one, in canonical form
     */
    public List<String> examples() {
        return examples;
    }

    /**
     * Reads a text as an identifier, however it is written: blanks and case do not matter, addresses are left out, zeros that
     * were dropped are restored. That the identifier was ever issued is not checked.
     *
     * @param text the text, without the scheme
     * @return the identifier in canonical form with notes, or which part is wrong
     */
    public IdentifierReading read(String text) {
        Shaped shaped = format.read(text);
        if (shaped instanceof Shaped.Fails fails) {
            return new IdentifierReading.Refused(
                    text, fails.reason(), label + " '" + Printable.of(text, 60) + "': " + fails.reason());
        }
        Shaped.Fits fits = (Shaped.Fits) shaped;
        return new IdentifierReading.Read(new Identifier(this, fits.canonical()), fits.notes());
    }

    /**
     * Whether a text is one of its identifiers in canonical form.
     *
     * @param value the text, without the scheme
     * @return true if reading it changes nothing
     */
    public boolean matches(String value) {
        return format.read(value) instanceof Shaped.Fits fits
                && fits.canonical().equals(value);
    }

    void requireCanonical(String value) {
        Shaped read = format.read(value);
        if (read instanceof Shaped.Fails fails) {
            throw new IllegalArgumentException(label + " '" + Printable.of(value, 60) + "': " + fails.reason());
        }
        String canonical = ((Shaped.Fits) read).canonical();
        if (!canonical.equals(value)) {
            throw new IllegalArgumentException(label + " '" + value + "' must be written " + canonical);
        }
    }

    List<String> warnings(String canonical) {
        return format.read(canonical) instanceof Shaped.Fits fits ? fits.notes() : List.of();
    }

    /** The lists of org-id.guide whose identifiers are read here. */
    private static Map<String, Format> lists() {
        return Map.of(
                "GB-COH", COMPANIES_HOUSE.format,
                "GB-CHC", CHARITY_COMMISSION.format,
                "GB-SC", OSCR.format,
                "GB-NIC", CCNI.format,
                "GB-UKPRN", UKPRN.format,
                "GB-NHS", ODS.format);
    }
}
