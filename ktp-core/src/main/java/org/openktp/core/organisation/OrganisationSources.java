package org.openktp.core.organisation;

import org.openktp.core.source.Source;

/** The pages from which boards, regions and trusts were taken. */
public final class OrganisationSources {

    /** The codes of the four nations. */
    public static final Source COUNTRIES = Source.of(
            "rcpch-country-codes",
            "country_codes.py of rcpch/rcpch-nhs-organisations",
            "Royal College of Paediatrics and Child Health",
            "https://github.com/rcpch/rcpch-nhs-organisations/blob/15ade7e7282faf3b5e905c9216f6f9afc0febdac/"
                    + "rcpch_nhs_organisations/hospitals/constants/country_codes.py",
            "whole file");

    /** Welsh health boards with their codes. */
    public static final Source WELSH_BOARDS = Source.of(
            "rcpch-local-health-boards",
            "local_health_boards.py of rcpch/rcpch-audit-engine",
            "Royal College of Paediatrics and Child Health",
            "https://github.com/rcpch/rcpch-audit-engine/blob/ab6ff6700ece8b7cae2c6209e20145d47c32744f/epilepsy12/"
                    + "constants/local_health_boards.py",
            "whole file");

    /** NHS England's regions with their codes. */
    public static final Source ENGLISH_REGIONS = Source.of(
            "rcpch-nhs-england-regions",
            "nhs_england_regions.py of rcpch/rcpch-audit-engine",
            "Royal College of Paediatrics and Child Health",
            "https://github.com/rcpch/rcpch-audit-engine/blob/ab6ff6700ece8b7cae2c6209e20145d47c32744f/epilepsy12/"
                    + "constants/nhs_england_regions.py",
            "whole file");

    /** Scottish health boards with their codes, past and present. */
    public static final Source SCOTTISH_BOARDS = Source.of(
            "phs-health-boards",
            "Geography Codes and Labels: health boards 2014 and 2019",
            "Public Health Scotland",
            "https://www.opendata.nhs.scot/dataset/9f942fdb-e59e-44f5-b534-d6e17229cc7b/resource/"
                    + "652ff726-e676-4a20-abda-435b98dd7bdc/download/hb14_hb19.csv",
            "the table as others printed it: codes, names and dates of enactment, and some dates of archiving");

    /** Scottish special health boards. */
    public static final Source SPECIAL_BOARDS = Source.of(
            "phs-special-health-boards",
            "Non Standard Geography Codes and Labels: special health boards",
            "Public Health Scotland",
            "https://www.opendata.nhs.scot/dataset/65402d20-f0f1-4cee-a4f9-a960ca560444/resource/"
                    + "0450a5a2-f600-4569-a9ae-5d6317141899/download/special-health-boards_19022021.csv",
            "the table as others printed it: codes and names");

    /** Northern Ireland's trusts, as one of them lists the others. */
    public static final Source HSC_TRUSTS = Source.of(
            "northern-trust-health-service",
            "Understanding the health service",
            "Northern Health and Social Care Trust",
            "http://www.northerntrust.hscni.net/about/1864.htm",
            "whole page");

    private OrganisationSources() {}
}
