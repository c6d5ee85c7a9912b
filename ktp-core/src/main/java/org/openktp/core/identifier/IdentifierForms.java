package org.openktp.core.identifier;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.career.registration.RegistrationSources;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;

/**
 * How the identifiers of each scheme are written, with the pages that say so.
 *
 * @see org.openktp.core.identifier.IdentifierSources
 */
public final class IdentifierForms {

    private static final Optional<Sourced<String>> NONE = Optional.empty();

    private static final Citation SITES = IdentifierSources.ODS_SITES.at("frame B and its examples");
    private static final Citation CODES = IdentifierSources.ODS_REGIONS.at("code format");
    private static final Citation FIELD = IdentifierSources.UKPRN_FIELD.at("description and field length");
    private static final Citation PREFIXES =
            IdentifierSources.COMPANY_PREFIXES.at("list of company numbers and prefixes");
    private static final Citation COMPANY = IdentifierSources.COMPANY_NUMBERS.at("format, and normalise");
    private static final Citation OVERSEAS = IdentifierSources.OVERSEAS_ENTITIES.at("pattern of the company number");
    private static final Citation ZEROS = IdentifierSources.LEADING_ZEROS.at("first paragraphs");
    private static final Citation CHARITY = IdentifierSources.CHARITY_LIST.at("example identifiers");
    private static final Citation SCOTTISH = IdentifierSources.OSCR_STATUS.at("what documents must state");
    private static final Citation NORTHERN = IdentifierSources.CCNI_NUMBERS.at("first message");
    private static final Citation ROR = IdentifierSources.ROR_PATTERN.at("pattern and regular expressions");
    private static final Citation ROR_CHECK = IdentifierSources.ROR_CODE.at("generate_ror_id");
    private static final Citation ORCID = IdentifierSources.ORCID_STRUCTURE.at("format of the ORCID iD");
    private static final Citation ORCID_CHECK = IdentifierSources.ORCID_STRUCTURE.at("checksum");
    private static final Citation LISTS = IdentifierSources.ORG_IDS.at("organisation identifier");
    private static final Citation AREAS = IdentifierSources.GSS_POLICY.at("GSS code structure");
    private static final Citation REGISTER = RegistrationSources.HCPC_CHECK.at("registration number");
    private static final Citation PROFESSIONS = RegistrationSources.HCPC_SNAPSHOT.at("list of profession codes");
    private static final Citation JOINING = IdentifierSources.AHCS_JOINING.at("public register");
    private static final Citation GRANTS = IdentifierSources.GRANT_CODES.at("list of grant numbers");

    private static final List<IdentifierForm> ALL = List.of(
            new IdentifierForm(
                    IdentifierScheme.ODS,
                    stated("Organisation Data Service", CODES),
                    Optional.of(stated(
                            "R, T or Q and two letters or digits, 7A and a digit from 1 to 7, or Y and two digits; each of the "
                                    + "first four with two more for a site; since October 2020 letter, digit, letter, "
                                    + "digit, letter",
                            IdentifierSources.ODS_TABLE.at("tables of codes"),
                            SITES,
                            CODES)),
                    Optional.of(stated("RH802", SITES)),
                    NONE,
                    Optional.of(unconfirmed(
                            "Z or S, a letter and three digits, for Northern Ireland and Scotland",
                            IdentifierSources.ODS_NORTHERN_IRELAND.at("data description"),
                            IdentifierSources.ODS_SCOTLAND.at("five-character codes")))),
            form(
                    IdentifierScheme.UKPRN,
                    stated("UK Register of Learning Providers", FIELD),
                    inferred("8 digits, of which the first is 1 in every number seen", FIELD)),
            form(
                    IdentifierScheme.COMPANIES_HOUSE,
                    stated("Companies House", PREFIXES),
                    reported(
                            "8 characters: digits, or a prefix of one or two letters and digits, with zeros before the "
                                    + "digits; numbers of registered societies may end in up to three letters",
                            COMPANY,
                            PREFIXES,
                            OVERSEAS,
                            ZEROS),
                    reported("00644831", COMPANY),
                    NONE),
            form(
                    IdentifierScheme.CHARITY_COMMISSION,
                    stated("Charity Commission", CHARITY),
                    inferred("6 or 7 digits, as in the examples", CHARITY),
                    stated("1090095", CHARITY),
                    NONE),
            form(
                    IdentifierScheme.OSCR,
                    stated("Office of the Scottish Charity Regulator", SCOTTISH),
                    stated("SC0 and 5 digits", SCOTTISH),
                    stated("SC098765", SCOTTISH),
                    NONE),
            form(
                    IdentifierScheme.CCNI,
                    reported("Charity Commission for Northern Ireland", NORTHERN),
                    reported("6 digits; some write NIC before them", NORTHERN),
                    reported("100012", NORTHERN),
                    NONE),
            form(
                    IdentifierScheme.ROR,
                    stated("Research Organization Registry", ROR),
                    stated(
                            "0, 6 digits or lower-case letters other than i, l, o and u, and 2 digits; no address before it",
                            ROR),
                    stated("02mhbdp94", ROR),
                    Optional.of(stated(
                            "the last 2 digits are 98 less the remainder by 97 of 100 times the 6 characters, read in the "
                                    + "base 32 of Crockford (ISO/IEC 7064)",
                            ROR,
                            ROR_CHECK))),
            form(
                    IdentifierScheme.ORG_ID,
                    stated("the list that its first two parts name", LISTS),
                    stated("the code of a list of org-id.guide, a hyphen, and the identifier in that list", LISTS),
                    stated("GB-CHC-1070468", LISTS),
                    NONE),
            form(
                    IdentifierScheme.GSS,
                    stated("Government Statistical Service", AREAS),
                    stated("a letter for the country, 2 digits for the kind of area, 6 digits for the area", AREAS),
                    stated("S12000033", AREAS),
                    NONE),
            form(
                    IdentifierScheme.ORCID,
                    stated("ORCID", ORCID),
                    stated("16 digits in groups of 4 with hyphens; none may be left out; no address before it", ORCID),
                    stated("0000-0001-2345-6789", ORCID),
                    Optional.of(stated(
                            "the last is a check digit by MOD 11-2 of ISO/IEC 7064, with X for 10", ORCID_CHECK))),
            form(
                    IdentifierScheme.HCPC,
                    stated("Health and Care Professions Council", REGISTER),
                    stated("the code of the profession and up to 6 digits", REGISTER, PROFESSIONS),
                    stated("PYL123456", REGISTER),
                    NONE),
            unknown(
                    IdentifierScheme.AHCS,
                    stated("Academy for Healthcare Science", JOINING),
                    unconfirmed("up to 20 letters, digits, hyphens, slashes and underscores", JOINING)),
            new IdentifierForm(
                    IdentifierScheme.UKRI_GRANT,
                    reported("the research councils", GRANTS),
                    Optional.of(inferred("two letters, a slash, a letter and 6 characters, a slash, digits", GRANTS)),
                    Optional.of(reported("EP/P505208/1", GRANTS)),
                    NONE,
                    Optional.of(unconfirmed(
                            "5 or 6 digits, a slash and digits; any other form that has no slash, one, or three and more, and does not "
                                    + "begin with two letters and a slash, such as digits alone",
                            GRANTS))));

    /** All schemes by token, in the order of {@link IdentifierScheme}. */
    public static final Catalogue<IdentifierForm> CATALOGUE = Catalogue.of(
            "identifiers",
            "Schemes of identifiers and how each is written",
            ALL,
            each -> each.scheme().token(),
            List.of(
                    Field.of("issuer", IdentifierForm::issuer),
                    // what a scheme identifies follows from who issues it to whom, on the same page
                    Field.of("identifies", form -> form.issuer()
                            .with(form.scheme().subject())),
                    Field.maybe("form", IdentifierForm::form),
                    Field.maybe("example", IdentifierForm::example),
                    Field.maybe("check-digits", IdentifierForm::check),
                    Field.maybe("unconfirmed", IdentifierForm::unconfirmed)));

    private IdentifierForms() {}

    private static IdentifierForm form(IdentifierScheme scheme, Sourced<String> issuer, Sourced<String> form) {
        return new IdentifierForm(scheme, issuer, Optional.of(form), NONE, NONE, NONE);
    }

    private static IdentifierForm form(
            IdentifierScheme scheme,
            Sourced<String> issuer,
            Sourced<String> form,
            Sourced<String> example,
            Optional<Sourced<String>> check) {
        return new IdentifierForm(scheme, issuer, Optional.of(form), Optional.of(example), check, NONE);
    }

    private static IdentifierForm unknown(
            IdentifierScheme scheme, Sourced<String> issuer, Sourced<String> unconfirmed) {
        return new IdentifierForm(scheme, issuer, NONE, NONE, NONE, Optional.of(unconfirmed));
    }

    /** What no page says: cited is the page that would be expected to say it. */
    private static Sourced<String> unconfirmed(String what, Citation... expected) {
        return new Sourced<>(what, Provenance.UNVERIFIED, List.of(expected));
    }
}
