package org.openktp.core.career.registration;

import org.openktp.core.source.Source;

/** The pages from which the registers were taken. */
public final class RegistrationSources {

    /** The registers for healthcare scientists, statutory and accredited. */
    public static final Source AHCS_REGISTERS = Source.of(
            "ahcs-registers",
            "For Healthcare Scientists",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/our-registers/hcs-register/for-healthcare-scientists/",
            "not recorded");

    /** The accredited register of healthcare science practitioners. */
    public static final Source AHCS_PRACTITIONER_REGISTER = Source.of(
            "ahcs-practitioner-register",
            "Healthcare Science Practitioner Register",
            "Academy for Healthcare Science",
            "https://ahcs.ac.uk/registration/psa-accredited-register/healthcare-science-practitioner-register",
            "not recorded");

    /** Who may apply for which register, in an older page. */
    public static final Source AHCS_REGULATION = Source.of(
            "ahcs-registration-and-regulation",
            "About Registration and Regulation",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/the-register/registration/",
            "beginning");

    /** The opening of the register of higher specialist scientists. */
    public static final Source AHCS_HIGHER_SPECIALIST = Source.of(
            "ahcs-higher-specialist-register",
            "Progress on the Higher Specialist Scientist Register",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/2015/08/18/progress-on-the-higher-specialist-scientist-register/",
            "beginning");

    /** How registration numbers are made up. */
    public static final Source HCPC_CHECK = Source.of(
            "hcpc-how-to-check",
            "How to check the Register and what the results mean",
            "Health and Care Professions Council",
            "https://prod.hcpc-uk.org/check-the-register/how-to-check",
            "beginning");

    /** The professions with their codes, on 1 November 2021. */
    public static final Source HCPC_SNAPSHOT = Source.of(
            "hcpc-snapshot-2021",
            "Registrant snapshot, 1 November 2021",
            "Health and Care Professions Council",
            "https://prod.hcpc-uk.org/cy-gb/amdanom-ni/insights-and-data/the-register/"
                    + "registrant-snapshot-2021/registrant-snapshot-nov-2021",
            "whole page");

    private RegistrationSources() {}
}
