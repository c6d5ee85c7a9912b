package org.openktp.core.career.training;

import org.openktp.core.source.Source;

/** The pages from which the routes to registration other than training were taken. */
public final class EquivalenceSources {

    /** The three equivalence routes of the Academy. */
    public static final Source AHCS_EQUIVALENCE = Source.of(
            "ahcs-which-equivalence",
            "Which equivalence route?",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/2022/03/16/which-equivalence-route/",
            "beginning, March 2022");

    /** Routes to registration as a clinical scientist. */
    public static final Source ACS_ROUTES = Source.of(
            "acs-routes",
            "My route to registration",
            "Association of Clinical Scientists",
            "https://assclinsci.org/applicants/my-route-to-registration/",
            "not recorded");

    /** The pathways to registration as a clinical scientist as they stood in 2013. */
    public static final Source CLINICAL_SCIENTIST_PATHWAYS = Source.of(
            "ahcs-integrated-assessment",
            "The Clinical Scientist Integrated Assessment Unit",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/2013/11/25/the-clinical-scientist-integrated-assessment-unit/",
            "beginning, November 2013");

    /** Registration of biomedical scientists. */
    public static final Source HEALTH_CAREERS_BIOMEDICAL = Source.of(
            "health-careers-biomedical-science",
            "Training, development and registration (biomedical science)",
            "Health Careers",
            "https://www.healthcareers.nhs.uk/explore-roles/healthcare-science/roles-healthcare-science/"
                    + "life-sciences/biomedical-science/training-development-and-registration-biomedical-science",
            "beginning");

    /** Registration as a biomedical scientist by equivalence. */
    public static final Source IBMS_BIOMEDICAL = Source.of(
            "ibms-competence-by-equivalence",
            "Certificate of Competence by Equivalence",
            "Institute of Biomedical Science",
            "https://www.ibms.org/education/certificate-of-competence-by-equivalence/",
            "beginning");

    /** Registration as a clinical scientist through the Institute of Biomedical Science. */
    public static final Source IBMS_CLINICAL = Source.of(
            "ibms-attainment-experiential",
            "IBMS Clinical Scientist Certificate of Attainment (Experiential Route), guidance to candidates, version 4",
            "Institute of Biomedical Science, in a mirror copy",
            "https://vdocuments.net/attainment-experiential-route-version-4-guidance-to-.html",
            "beginning");

    private EquivalenceSources() {}
}
