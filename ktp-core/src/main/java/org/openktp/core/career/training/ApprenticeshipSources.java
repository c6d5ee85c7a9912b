package org.openktp.core.career.training;

import org.openktp.core.source.Source;

/** The pages from which the apprenticeships of England were taken. */
public final class ApprenticeshipSources {

    /** The apprenticeship standard of healthcare science assistants. */
    public static final Source ASSISTANT_STANDARD = institute(
            "apprenticeship-st0218",
            "Healthcare science assistant, ST0218 version 1.1",
            "https://instituteforapprenticeships.org/apprenticeship-standards/st0218-v1-1");

    /** The apprenticeship standard of healthcare science associates. */
    public static final Source ASSOCIATE_STANDARD = institute(
            "apprenticeship-st0220",
            "Healthcare science associate, ST0220 version 1.1",
            "https://instituteforapprenticeships.org/apprenticeship-standards/st0220-v1-1");

    /** The apprenticeship standard of laboratory scientists. */
    public static final Source LABORATORY_STANDARD = institute(
            "apprenticeship-st0626",
            "Laboratory scientist, ST0626 version 1.1",
            "https://instituteforapprenticeships.org/apprenticeship-standards/st0626-v1-1");

    /** The occupation of clinical scientists and its apprenticeship. */
    public static final Source CLINICAL_SCIENTIST_OCCUPATION = institute(
            "occupation-occ0893",
            "Clinical scientist, OCC0893",
            "https://occupational-maps.instituteforapprenticeships.org/maps/occupation/OCC0893");

    /** The apprenticeship standard of biomedical scientists. */
    public static final Source BIOMEDICAL_STANDARD = Source.of(
            "apprenticeship-st1314",
            "Biomedical scientist, ST1314, version in revision",
            "Skills England",
            "https://skillsengland.education.gov.uk/apprenticeships/st1314-in-revision",
            "not recorded");

    /** The degree apprenticeships whose graduates may register as biomedical scientists. */
    public static final Source IBMS_STATEMENT = Source.of(
            "ibms-apprenticeship-degrees",
            "IBMS statement on Apprenticeship Degrees",
            "Institute of Biomedical Science",
            "http://www.ibms.org/resources/news/ibms-statement-on-apprenticeship-degrees",
            "beginning, September 2017");

    /** The apprenticeships of healthcare science, and how long an apprenticeship then had to last. */
    public static final Source AHCS_APPRENTICESHIPS = Source.of(
            "ahcs-apprenticeships",
            "Healthcare Science Apprenticeships",
            "Academy for Healthcare Science",
            "https://www.ahcs.ac.uk/education-training/apprenticeships/",
            "beginning");

    /** How long an apprenticeship must last since August 2025. */
    public static final Source SHORTER_APPRENTICESHIPS = Source.of(
            "dfe-shorter-apprenticeships",
            "Shorter apprenticeships",
            "Department for Education, apprenticeship service support",
            "https://help.apprenticeships.education.gov.uk/hc/en-gb/articles/"
                    + "24563455733266-Shorter-apprenticeships",
            "whole page");

    private ApprenticeshipSources() {}

    private static Source institute(String id, String title, String address) {
        return Source.of(id, title, "Institute for Apprenticeships and Technical Education", address, "not recorded");
    }
}
