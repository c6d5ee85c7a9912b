package org.openktp.core.identifier;

import org.openktp.core.source.Source;

/** The pages that say how identifiers are written. */
public final class IdentifierSources {

    private static final String BEGINNING = "beginning";

    /** Coding frames of organisations, before letters and digits alternated. */
    public static final Source ODS_SITES = Source.of(
            "nhs-data-dictionary-site-frames",
            "Organisation Site Coding Frames",
            "NHS Data Dictionary",
            "https://archive.datadictionary.nhs.uk/DD%20Release%20March%202021/supporting_information/"
                    + "organisation_site_coding_frames.html",
            BEGINNING);

    /** The table of the older organisation codes. */
    public static final Source ODS_TABLE = Source.of(
            "nhs-data-dictionary-organisation-codes",
            "NHS organisation codes",
            "NHS Data Dictionary",
            "https://v2.datadictionary.nhs.uk/web_site_content/pages/codes/administrative_codes/"
                    + "nhs_organisation_codes_tables.asp@shownav=0.html",
            "not recorded");

    /** NHS England's regions in the reference data, with the form of codes before and after October 2020. */
    public static final Source ODS_REGIONS = Source.of(
            "ods-regions",
            "NHS England and Regions",
            "Organisation Data Service",
            "https://odsdatasearchandexport.dc4h.link/referenceDataCatalogue/NHS-England-and-Regions_571320538.html",
            BEGINNING);

    /** Northern Ireland's trusts in the reference data. */
    public static final Source ODS_NORTHERN_IRELAND = Source.of(
            "ods-northern-ireland",
            "Northern Ireland Trusts and Non HPSS Provider Organisations",
            "Organisation Data Service",
            "https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/"
                    + "Northern-Ireland-Trusts-and-Non-HPSS-Provider-Organisations_758097258.html",
            "beginning, without the table of code formats");

    /** Scotland's organisations in the reference data. */
    public static final Source ODS_SCOTLAND = Source.of(
            "ods-scotland",
            "ODS - Scotland",
            "NHS England",
            "https://data.england.nhs.uk/dataset/ods-scotland",
            "whole page, without the files");

    /** The provider reference number in a student record. */
    public static final Source UKPRN_FIELD = Source.of(
            "hesa-ukprn",
            "Student Record 2007/08: UK Provider Reference Number",
            "Higher Education Statistics Agency",
            "http://www.hesa.ac.uk/index.php/component/option,com_studrec/task,show_file/Itemid,233/mnl,07051/"
                    + "href,a%5E_%5EUKPRN.html/",
            "whole page");

    /** Company numbers and their prefixes. */
    public static final Source COMPANY_PREFIXES = Source.of(
            "companies-house-uri-guide",
            "Uniform Resource Identifiers (URI) Customer Guide",
            "Companies House",
            "https://assets.publishing.service.gov.uk/government/uploads/system/uploads/attachment_data/file/426891/"
                    + "uniformResourceIdentifiersCustomerGuide.pdf",
            "contents and beginning, and the list of prefixes as others copied it");

    /** Company numbers, their endings and their zeros. */
    public static final Source COMPANY_NUMBERS = Source.of(
            "chguide-company-number",
            "Company numbers",
            "Companies House Guide, an unofficial guide",
            "https://chguide.co.uk/general/company-number.html",
            "whole page");

    /** The numbers of overseas entities, which have been registered since 2022. */
    public static final Source OVERSEAS_ENTITIES = Source.of(
            "companies-house-overseas-entities",
            "OverseasEntityManagingOfficersController.java of companieshouse/oracle-query-api",
            "Companies House",
            "https://github.com/companieshouse/oracle-query-api/blob/aa14f10d26654ce083acf99fbc051da777200293/src/main/java/"
                    + "uk/gov/ch/controller/update/OverseasEntityManagingOfficersController.java",
            "whole file");

    /** Why leading zeros are published. */
    public static final Source LEADING_ZEROS = Source.of(
            "360giving-company-numbers",
            "Do I need the leading 0 in company numbers?",
            "360Giving",
            "https://www.threesixtygiving.org/support/company-numbers/",
            BEGINNING);

    /** The register of charities in the register of lists. */
    public static final Source CHARITY_LIST = Source.of(
            "org-id-gb-chc",
            "GB-CHC: Charity Commission",
            "org-id.guide",
            "https://github.com/org-id/register/blob/00d73882ea2a9db10b10178b4b24487ebc761bcc/lists/gb/gb-chc.json",
            "whole file");

    /** How Scottish charities show their number. */
    public static final Source OSCR_STATUS = Source.of(
            "oscr-publicising-status",
            "Publicising Charitable Status",
            "Office of the Scottish Charity Regulator",
            "https://www.oscr.org.uk/managing-a-charity/trustee-duties/publicising-charitable-status",
            BEGINNING);

    /** Northern Ireland's charity numbers, with and without letters before them. */
    public static final Source CCNI_NUMBERS = Source.of(
            "find-that-charity-ccni",
            "Issue 55 of kanedata/find-that-charity",
            "Find that Charity, an independent service",
            "https://github.com/kanedata/find-that-charity/issues/55",
            "whole thread");

    /** The pattern of ROR identifiers. */
    public static final Source ROR_PATTERN = Source.of(
            "ror-identifier-pattern",
            "Identifier pattern",
            "Research Organization Registry",
            "https://ror.readme.io/docs/ror-identifier-pattern",
            "whole page");

    /** The code that gives out ROR identifiers. */
    public static final Source ROR_CODE = Source.of(
            "ror-generate",
            "generaterorid.py of ror-community/ror-api",
            "Research Organization Registry",
            "https://github.com/ror-community/ror-api/blob/1efb824f020ea66e89790730b9a8ad8072cc678c/rorapi/management/"
                    + "commands/generaterorid.py",
            "whole file");

    /** The structure of ORCID iDs. */
    public static final Source ORCID_STRUCTURE = Source.of(
            "orcid-structure",
            "Structure of the ORCID Identifier",
            "ORCID",
            "https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier",
            BEGINNING);

    /** How 360Giving writes identifiers of organisations. */
    public static final Source ORG_IDS = Source.of(
            "360giving-identifiers",
            "Identifiers",
            "360Giving",
            "https://github.com/ThreeSixtyGiving/standard/blob/00410d1bea853af7970e2383e02fb4b17ca4b1a0/documentation/"
                    + "identifiers.md",
            "whole page");

    /** The coding of areas, as Scotland uses it. */
    public static final Source GSS_POLICY = Source.of(
            "nrs-names-and-codes",
            "Geography: standard names and codes policy",
            "National Records of Scotland",
            "https://nrscotland.gov.uk/publications/geography-standard-names-and-codes-policy",
            BEGINNING);

    /** Joining the register of the Academy. */
    public static final Source AHCS_JOINING = Source.of(
            "ahcs-joining",
            "Information About Joining The Academy's Register",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/our-registers/hcs-register/joining-the-register/information/",
            BEGINNING);

    /** Grant references as a department shows them. */
    public static final Source GRANT_CODES = Source.of(
            "manchester-grant-codes",
            "Grant Codes",
            "University of Manchester, Department of Computer Science",
            "http://studentnet.cs.manchester.ac.uk/pgr/grantcodes.php",
            BEGINNING);

    private IdentifierSources() {}
}
