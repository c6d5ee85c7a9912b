package org.openktp.core.innovate;

import org.openktp.core.source.Source;

/**
 * The files of the Innovation Funding Service, on which applications are made, from which facts were taken. Its code is
 * public; each file is cited as it stood on 11 November 2022.
 */
public final class IfsSources {

    private static final String REPOSITORY = "https://github.com/InnovateUKGitHub/innovation-funding-service/";
    private static final String COMMIT = "964969b6dc9/";
    private static final String RESOURCES = "common/ifs-resources/src/main/java/org/innovateuk/ifs/";
    private static final String SERVICE = "ifs-data-layer/ifs-data-service/src/main/";
    private static final String TERMS = "ifs-web-service/ifs-web-core/src/main/resources/templates/competition/info/";

    /** Terms and conditions of an award, first edition. */
    public static final Source TERMS_V1 = file(
            "ifs-ktp-terms-v1",
            "Terms and conditions of a Knowledge Transfer Partnership award, version 1",
            TERMS + "ktp-terms-and-conditions.html");

    /** Terms and conditions of an award, second edition. */
    public static final Source TERMS_V2 = file(
            "ifs-ktp-terms-v2",
            "Terms and conditions of a Knowledge Transfer Partnership award, version 2",
            TERMS + "ktp-terms-and-conditions-v2.html");

    /** Terms and conditions of an award of the strand of African agriculture. */
    public static final Source TERMS_AFRICA = file(
            "ifs-ktp-terms-africa",
            "Terms and conditions of an African Agriculture Knowledge Transfer Partnership award",
            TERMS + "ktp-africa-terms-and-conditions.html");

    /** Terms and conditions of an award, first edition under subsidy control. */
    public static final Source TERMS_SUBSIDY_CONTROL_V1 = file(
            "ifs-ktp-terms-subsidy-control-v1",
            "Terms and conditions of a Knowledge Transfer Partnership award, subsidy control, version 1",
            TERMS + "ktp-subsidy-control-terms-and-conditions-v1.html");

    /** Terms and conditions of an award, second edition under subsidy control. */
    public static final Source TERMS_SUBSIDY_CONTROL_V2 = file(
            "ifs-ktp-terms-subsidy-control-v2",
            "Terms and conditions of a Knowledge Transfer Partnership award, subsidy control, version 2",
            TERMS + "ktp-subsidy-control-terms-and-conditions-v2.html");

    /** The letter that offers a grant. */
    public static final Source OFFER_LETTER = file(
            "ifs-ktp-offer-letter",
            "Knowledge transfer partnership (KTP) grant offer letter, template",
            "ifs-web-service/ifs-project-setup-mgt-service/src/main/resources/templates/project/ktp-gol-template.html");

    /** The changes to the service's database, in the order in which they were made. */
    public static final Source MIGRATIONS = Source.of(
            "ifs-migrations",
            "Database migrations of the Innovation Funding Service",
            "Innovate UK",
            REPOSITORY + "tree/" + COMMIT + SERVICE + "resources/db/migration",
            "names of files");

    /** The kinds of knowledge base that may register. */
    public static final Source KNOWLEDGE_BASE_TYPE = file(
            "ifs-knowledge-base-type",
            "KnowledgeBaseType.java",
            RESOURCES + "knowledgebase/resourse/KnowledgeBaseType.java");

    /** The roles of users. */
    public static final Source ROLE = file("ifs-role", "Role.java", RESOURCES + "user/resource/Role.java");

    /** What a team must have before it may be marked as complete. */
    public static final Source TEAM_VALIDATOR = file(
            "ifs-team-validator",
            "ApplicationTeamMarkAsCompleteValidator.java",
            SERVICE + "java/org/innovateuk/ifs/application/validator/ApplicationTeamMarkAsCompleteValidator.java");

    /** How supporters are assigned to applications and decide. */
    public static final Source SUPPORTER_ASSIGNMENT = file(
            "ifs-supporter-assignment",
            "SupporterAssignmentServiceImpl.java",
            SERVICE + "java/org/innovateuk/ifs/supporter/transactional/SupporterAssignmentServiceImpl.java");

    /** The rows of a finance table. */
    public static final Source FINANCE_ROW_TYPE = part(
            "ifs-finance-row-type", "FinanceRowType.java", RESOURCES + "finance/resource/cost/FinanceRowType.java");

    /** Which rows are left out under each costing method. */
    public static final Source FEC_FILTER =
            part("ifs-fec-filter", "KtpFecFilter.java", SERVICE + "java/org/innovateuk/ifs/util/KtpFecFilter.java");

    /** What the business pays besides. */
    public static final Source ADDITIONAL_COMPANY_COST = part(
            "ifs-additional-company-cost",
            "AdditionalCompanyCost.java",
            RESOURCES + "finance/resource/cost/AdditionalCompanyCost.java");

    /** How indirect costs are computed. */
    public static final Source INDIRECT_COSTS = part(
            "ifs-indirect-costs",
            "IndirectCostsUtil.java",
            "common/ifs-application-commons/src/main/java/org/innovateuk/ifs/application/forms/sections/"
                    + "yourprojectcosts/saver/IndirectCostsUtil.java");

    /** What is checked of costs when they are entered. */
    public static final Source COSTS_VALIDATOR = part(
            "ifs-costs-validator",
            "YourProjectCostsFormValidator.java",
            "common/ifs-application-commons/src/main/java/org/innovateuk/ifs/application/forms/sections/"
                    + "yourprojectcosts/validator/YourProjectCostsFormValidator.java");

    /** How the rows of an offer letter are put together. */
    public static final Source OFFER_LETTER_ROWS = part(
            "ifs-offer-letter-rows",
            "KtpFinanceModelPopulator.java",
            "ifs-web-service/ifs-project-setup-mgt-service/src/main/java/org/innovateuk/ifs/project/grantofferletter/"
                    + "populator/KtpFinanceModelPopulator.java");

    /** How the figures of the letter that offers a grant are computed. */
    public static final Source OFFER_LETTER_FIGURES = part(
            "ifs-offer-letter-figures",
            "KtpFinanceModel.java",
            "ifs-web-service/ifs-project-setup-mgt-service/src/main/java/org/innovateuk/ifs/project/"
                    + "grantofferletter/viewmodel/KtpFinanceModel.java");

    private IfsSources() {}

    private static Source file(String id, String title, String path) {
        return Source.of(id, title, "Innovate UK", REPOSITORY + "blob/" + COMMIT + path, "whole file");
    }

    private static Source part(String id, String title, String path) {
        return Source.of(
                id,
                title,
                "Innovate UK",
                REPOSITORY + "blob/" + COMMIT + path,
                "names and figures; the full text only in versions of other dates");
    }
}
