package org.openktp.core.innovate.assessment;

import org.openktp.core.source.Source;

/**
 * The files of the Innovation Funding Service on assessment, and pages that tell of it. Each file is cited as it stood when it was
 * read: on 11 November 2022 where its address has the same commit as {@link org.openktp.core.innovate.IfsSources}, otherwise at
 * the commit in its address, whose day is not recorded.
 */
public final class AssessmentSources {

    private static final String NOVEMBER_2022 = "964969b6dc9";
    private static final String DATA = "ifs-data-layer/ifs-data-service/src/main/java/org/innovateuk/ifs/";
    private static final String TEMPLATES = DATA + "competitionsetup/applicationformbuilder/fundingtype/";
    private static final String AGGREGATE = DATA + "assessment/transactional/AssessorFormInputResponseServiceImpl.java";
    private static final String AVERAGE = DATA + "util/AssessorScoreAverageCollector.java";

    /** The questions of a competition of the scheme, those of assessors among them. */
    public static final Source KTP_TEMPLATE =
            file("ifs-ktp-template", "KtpTemplate.java", NOVEMBER_2022, TEMPLATES + "KtpTemplate.java");

    /** The questions of a competition of Accelerated Knowledge Transfer. */
    public static final Source AKT_TEMPLATE =
            file("ifs-akt-template", "KtpAktTemplate.java", NOVEMBER_2022, TEMPLATES + "KtpAktTemplate.java");

    /** How the scores of an application become one percentage. */
    public static final Source TOTAL =
            file("ifs-assessment-total", "AssessorFormInputResponseServiceImpl.java", NOVEMBER_2022, AGGREGATE);

    /** How they did in an earlier version. */
    public static final Source TOTAL_EARLIER = file(
            "ifs-assessment-total-earlier",
            "AssessorFormInputResponseServiceImpl.java, an earlier version",
            "ca79e16b349a41c2f4a516028ae515f5502abc68",
            AGGREGATE);

    /** How the scores for a question become their mean. */
    public static final Source MEAN = file(
            "ifs-assessment-mean",
            "AssessorScoreAverageCollector.java",
            "0e262283d3f6686c7e397b6800e0fc9359625129",
            AVERAGE);

    /** How they did in an earlier version. */
    public static final Source MEAN_EARLIER = file(
            "ifs-assessment-mean-earlier",
            "AssessorScoreAverageCollector.java, an earlier version",
            "93a96abfdc4288894400ec71af92efe4b0508634",
            AVERAGE);

    /** The form in which an assessor chooses a score and justifies it. */
    public static final Source SCORE_FORM = file(
            "ifs-assessment-form",
            "assessment-types.html",
            "0693749201e347bbc4e62f98abea703578eb9451",
            "ifs-web-service/ifs-assessment-service/src/main/resources/templates/fragments/assessment-types.html");

    /** How the words of a text are counted. */
    public static final Source WORD_COUNT = file(
            "ifs-word-count",
            "FormInputResponse.java",
            "013660456a46c623dc539dbc0040d043bdfe4496",
            DATA + "application/domain/FormInputResponse.java");

    /** How assessment changed in May 2016. */
    public static final Source SLIDES_2016 = Source.of(
            "ktp-assessment-2016",
            "KTP Assessment Criteria May 2016",
            "not recorded, on SlidePlayer",
            "https://slideplayer.com./slide/11722463",
            "beginning of the transcript");

    /** How applications are assessed, as a university describes it; undated. */
    public static final Source PLYMOUTH = Source.of(
            "plymouth-ktp-application",
            "What makes a good KTP application?",
            "University of Plymouth",
            "https://plymouth.ac.uk/research/support/ktp/what-makes-a-good-ktp-application",
            "beginning");

    private AssessmentSources() {}

    private static Source file(String id, String title, String commit, String path) {
        return Source.of(
                id,
                title,
                "Innovate UK",
                "https://github.com/InnovateUKGitHub/innovation-funding-service/blob/" + commit + "/" + path,
                "whole file");
    }
}
