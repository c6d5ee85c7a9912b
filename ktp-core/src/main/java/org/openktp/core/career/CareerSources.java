package org.openktp.core.career;

import java.net.URI;
import org.openktp.core.source.Source;

/** The pages from which the career framework was taken. */
public final class CareerSources {

    /** The apprenticeship standard of healthcare science assistants. */
    public static final Source ASSISTANT_STANDARD = new Source(
            "apprenticeship-st0218",
            "Healthcare science assistant, ST0218 version 1.1",
            "Institute for Apprenticeships and Technical Education",
            URI.create("https://instituteforapprenticeships.org/apprenticeship-standards/st0218-v1-1"),
            "not recorded");

    /** The apprenticeship standard of healthcare science associates. */
    public static final Source ASSOCIATE_STANDARD = new Source(
            "apprenticeship-st0220",
            "Healthcare science associate, ST0220 version 1.1",
            "Institute for Apprenticeships and Technical Education",
            URI.create("https://instituteforapprenticeships.org/apprenticeship-standards/st0220-v1-1"),
            "not recorded");

    /** The accredited register of healthcare science practitioners. */
    public static final Source AHCS_PRACTITIONER_REGISTER = new Source(
            "ahcs-practitioner-register",
            "Healthcare Science Practitioner Register",
            "Academy for Healthcare Science",
            URI.create(
                    "https://ahcs.ac.uk/registration/psa-accredited-register/healthcare-science-practitioner-register"),
            "not recorded");

    /** The registers for healthcare scientists, statutory and accredited. */
    public static final Source AHCS_REGISTERS = new Source(
            "ahcs-registers",
            "For Healthcare Scientists",
            "Academy for Healthcare Science",
            URI.create("https://www.ahcs.ac.uk/our-registers/hcs-register/for-healthcare-scientists/"),
            "not recorded");

    /** Routes to registration as a clinical scientist. */
    public static final Source ACS_ROUTES = new Source(
            "acs-routes",
            "My route to registration",
            "Association of Clinical Scientists",
            URI.create("https://assclinsci.org/applicants/my-route-to-registration/"),
            "not recorded");

    /** Entry requirements of the Scientist Training Programme. */
    public static final Source NSHCS_STP_ENTRY = new Source(
            "nshcs-stp-entry",
            "STP entry requirements",
            "National School of Healthcare Science",
            URI.create("https://nshcs.hee.nhs.uk/programmes/stp/applicants/entry-requirements"),
            "not recorded");

    /** Who may enter Higher Specialist Scientist Training, and how. */
    public static final Source NSHCS_HSST_ELIGIBILITY = new Source(
            "nshcs-hsst-eligibility",
            "HSST eligibility: joint statement and FAQs",
            "National School of Healthcare Science",
            URI.create("https://nshcs.hee.nhs.uk/knowledgebase/hsst-eligibility-joint-statement-faqs"),
            "not recorded");

    /** The national job profiles for healthcare science, an older edition seen in a copy. */
    public static final Source NATIONAL_PROFILES = new Source(
            "nhs-employers-profiles",
            "National profiles for Healthcare Science",
            "NHS Employers, in a mirror copy",
            URI.create(
                    "https://vdocuments.net/national-profiles-for-healthcare-science-mediaemployersdocumentspay-and-rewar.html"),
            "an undated older edition");

    /** The code list of staff groups. */
    public static final Source STAFF_GROUPS = new Source(
            "nhs-data-dictionary-staff-group",
            "Staff group",
            "NHS Data Dictionary",
            URI.create(
                    "https://v3.datadictionary.nhs.uk/data_dictionary/attributes/s/spe/staff_group_de.asp?shownav=1"),
            "not recorded");

    private CareerSources() {}
}
