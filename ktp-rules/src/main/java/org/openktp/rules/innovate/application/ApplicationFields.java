package org.openktp.rules.innovate.application;

import java.util.List;
import org.openktp.core.innovate.application.InnovateApplication;

/** Where an application holds each fact: the one table by which applications are read, written and decided. */
public final class ApplicationFields {

    /** Every field that is a fact, in the order in which they are written. */
    public static final List<ApplicationField<?>> ALL = List.of(
            new ApplicationField<>(
                    ApplicationFacts.SUBMITTED,
                    InnovateApplication::submitted,
                    (parts, known) -> parts.application.submitted(known)),
            new ApplicationField<>(
                    ApplicationFacts.STRAND,
                    InnovateApplication::strand,
                    (parts, known) -> parts.application.strand(known)),
            new ApplicationField<>(
                    ApplicationFacts.LEAD, InnovateApplication::lead, (parts, known) -> parts.application.lead(known)),
            new ApplicationField<>(
                    ApplicationFacts.BUSINESS_PARTNERS,
                    InnovateApplication::businessPartners,
                    (parts, known) -> parts.application.businessPartners(known)),
            new ApplicationField<>(
                    ApplicationFacts.ADVISERS,
                    InnovateApplication::advisers,
                    (parts, known) -> parts.application.advisers(known)),
            new ApplicationField<>(
                    PartnerFacts.TYPE,
                    application -> application.knowledgeBase().type(),
                    (parts, known) -> parts.knowledgeBase.type(known)),
            new ApplicationField<>(
                    PartnerFacts.BASE_UK_REGISTERED,
                    application -> application.knowledgeBase().ukRegistered(),
                    (parts, known) -> parts.knowledgeBase.ukRegistered(known)),
            new ApplicationField<>(
                    PartnerFacts.REGISTERED,
                    application -> application.knowledgeBase().registered(),
                    (parts, known) -> parts.knowledgeBase.registered(known)),
            new ApplicationField<>(
                    PartnerFacts.ELIGIBLE_TO_REGISTER,
                    application -> application.knowledgeBase().eligibleToRegister(),
                    (parts, known) -> parts.knowledgeBase.eligibleToRegister(known)),
            new ApplicationField<>(
                    PartnerFacts.KIND,
                    application -> application.businessPartner().kind(),
                    (parts, known) -> parts.businessPartner.kind(known)),
            new ApplicationField<>(
                    PartnerSectors.SECTOR,
                    application -> application.businessPartner().sector(),
                    (parts, known) -> parts.businessPartner.sector(known)),
            new ApplicationField<>(
                    PartnerFacts.SIZE,
                    application -> application.businessPartner().sizeOfGroup(),
                    (parts, known) -> parts.businessPartner.size(known)),
            new ApplicationField<>(
                    PartnerFacts.EMPLOYEES,
                    application -> application.businessPartner().employees(),
                    (parts, known) -> parts.businessPartner.employees(known)),
            new ApplicationField<>(
                    PartnerFacts.PARTNER_UK_REGISTERED,
                    application -> application.businessPartner().ukRegistered(),
                    (parts, known) -> parts.businessPartner.ukRegistered(known)),
            new ApplicationField<>(
                    PartnerFacts.NATION,
                    application -> application.businessPartner().nation(),
                    (parts, known) -> parts.businessPartner.nation(known)),
            new ApplicationField<>(
                    PartnerFacts.VIRTUAL,
                    application -> application.businessPartner().virtual(),
                    (parts, known) -> parts.businessPartner.virtual(known)),
            new ApplicationField<>(
                    PartnerFacts.EXCLUDED_BODY,
                    application -> application.businessPartner().excludedBody(),
                    (parts, known) -> parts.businessPartner.excludedBody(known)),
            new ApplicationField<>(
                    PartnerFacts.COULD_BE_KNOWLEDGE_BASE,
                    application -> application.businessPartner().couldBeKnowledgeBase(),
                    (parts, known) -> parts.businessPartner.couldBeKnowledgeBase(known)),
            new ApplicationField<>(
                    PartnerFacts.HIGH_GROWTH,
                    application -> application.businessPartner().highGrowth(),
                    (parts, known) -> parts.businessPartner.highGrowth(known)),
            new ApplicationField<>(
                    PartnerFacts.AFRICAN_BUSINESS,
                    application -> application.african().business(),
                    (parts, known) -> parts.african.business(known)),
            new ApplicationField<>(
                    PartnerFacts.AFRICAN_KNOWLEDGE_BASE,
                    application -> application.african().knowledgeBase(),
                    (parts, known) -> parts.african.knowledgeBase(known)),
            new ApplicationField<>(
                    ProjectFacts.MONTHS,
                    application -> application.project().months(),
                    (parts, known) -> parts.project.months(known)),
            new ApplicationField<>(
                    ProjectFacts.WEEKS,
                    application -> application.project().weeks(),
                    (parts, known) -> parts.project.weeks(known)),
            new ApplicationField<>(
                    ProjectFacts.ASSOCIATES,
                    application -> application.project().associates(),
                    (parts, known) -> parts.project.associates(known)),
            new ApplicationField<>(
                    ProjectFacts.ASSOCIATE_EFFORT,
                    application -> application.project().associateEffort(),
                    (parts, known) -> parts.project.associateEffort(known)),
            new ApplicationField<>(
                    ProjectFacts.ACADEMICS,
                    application -> application.project().academics(),
                    (parts, known) -> parts.project.academics(known)),
            new ApplicationField<>(
                    ProjectFacts.OPEN_OUTPUTS,
                    application -> application.project().openOutputs(),
                    (parts, known) -> parts.project.openOutputs(known)),
            new ApplicationField<>(
                    ProjectFacts.ACADEMIC_OUTPUTS,
                    application -> application.project().academicOutputs(),
                    (parts, known) -> parts.project.academicOutputs(known)),
            new ApplicationField<>(
                    ProjectFacts.PRIORITY_SECTOR,
                    application -> application.project().prioritySector(),
                    (parts, known) -> parts.project.prioritySector(known)),
            new ApplicationField<>(
                    ProjectFacts.NOVEL_RESEARCH,
                    application -> application.project().novelResearch(),
                    (parts, known) -> parts.project.novelResearch(known)),
            new ApplicationField<>(
                    ProjectFacts.ALREADY_FUNDED,
                    application -> application.project().alreadyFunded(),
                    (parts, known) -> parts.project.alreadyFunded(known)),
            new ApplicationField<>(
                    ProjectFacts.WELSH_SUPPORT,
                    application -> application.project().welshSupport(),
                    (parts, known) -> parts.project.welshSupport(known)),
            new ApplicationField<>(
                    ProjectFacts.JOINT_RECRUITMENT,
                    application -> application.recruitment().joint(),
                    (parts, known) -> parts.recruitment.joint(known)),
            new ApplicationField<>(
                    ProjectFacts.ADVERTISED,
                    application -> application.recruitment().advertised(),
                    (parts, known) -> parts.recruitment.advertised(known)),
            new ApplicationField<>(
                    ProjectFacts.UK_TAX_RESIDENT,
                    application -> application.recruitment().ukTaxResident(),
                    (parts, known) -> parts.recruitment.ukTaxResident(known)),
            new ApplicationField<>(
                    ProjectFacts.SPONSORS,
                    application -> application.research().sponsors(),
                    (parts, known) -> parts.research.sponsors(known)),
            new ApplicationField<>(
                    ProjectFacts.SOCIAL_SCIENCE,
                    application -> application.research().socialScience(),
                    (parts, known) -> parts.research.socialScience(known)),
            new ApplicationField<>(
                    ProjectFacts.EXCELLENT,
                    application -> application.research().excellent(),
                    (parts, known) -> parts.research.excellent(known)),
            new ApplicationField<>(
                    ProjectFacts.HIGHLY_INNOVATIVE,
                    application -> application.research().highlyInnovative(),
                    (parts, known) -> parts.research.highlyInnovative(known)),
            new ApplicationField<>(
                    ProjectFacts.CO_PRODUCTION,
                    application -> application.research().coProduction(),
                    (parts, known) -> parts.research.coProduction(known)),
            new ApplicationField<>(
                    ProjectFacts.NEW_USE,
                    application -> application.research().newUse(),
                    (parts, known) -> parts.research.newUse(known)));

    private ApplicationFields() {}
}
