package org.openktp.core;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.career.AgendaForChangeBands;
import org.openktp.core.career.JobProfiles;
import org.openktp.core.career.Roles;
import org.openktp.core.career.pathway.CareerSteps;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.specialty.Divisions;
import org.openktp.core.career.specialty.PtpThemes;
import org.openktp.core.career.specialty.StpIntakes;
import org.openktp.core.career.specialty.StpSpecialties;
import org.openktp.core.career.specialty.WiderSpecialisms;
import org.openktp.core.career.training.EntryRequirements;
import org.openktp.core.career.training.TrainingProgrammes;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.SourceUse;
import org.openktp.core.identifier.IdentifierForms;
import org.openktp.core.innovate.Parties;
import org.openktp.core.innovate.StrandEditions;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.assessment.AssessmentCriteria;
import org.openktp.core.innovate.assessment.AssessmentFigures;
import org.openktp.core.innovate.assessment.AssessmentPractices;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.dissemination.PublicityDuties;
import org.openktp.core.innovate.partner.KnowledgeBaseTypes;
import org.openktp.core.innovate.partner.PartnerKinds;
import org.openktp.core.innovate.size.SizeThresholdEditions;
import org.openktp.core.innovate.sponsor.SchemeLeads;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.SponsorLists;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsVersions;
import org.openktp.core.organisation.nhs.HealthBoards;
import org.openktp.core.organisation.nhs.HscTrusts;
import org.openktp.core.organisation.nhs.NhsRegions;
import org.openktp.core.programme.hcs.HcsCatalogues;
import org.openktp.core.strategy.LifeSciencesStrategy;
import org.openktp.core.strategy.SectorDeals;
import org.openktp.core.strategy.StrategyFunding;
import org.openktp.core.strategy.centre.CentreSchemes;
import org.openktp.core.strategy.centre.HealthTechCentres;
import org.openktp.core.strategy.centre.MedtechAndDiagnosticsCooperatives;

/** The catalogues, read when they are first asked for, so that whoever wants a round alone does not load them. */
final class Catalogues {

    /** Those of one subject stand together. */
    private static final List<Catalogue<?>> SUBJECTS = List.of(
            Roles.CATALOGUE,
            CareerSteps.CATALOGUE,
            TrainingProgrammes.CATALOGUE,
            EntryRequirements.CATALOGUE,
            StpSpecialties.CATALOGUE,
            StpIntakes.CATALOGUE,
            PtpThemes.CATALOGUE,
            WiderSpecialisms.CATALOGUE,
            Divisions.CATALOGUE,
            Registers.CATALOGUE,
            AgendaForChangeBands.CATALOGUE,
            JobProfiles.CATALOGUE,
            HcsCatalogues.PROGRAMMES,
            HcsCatalogues.ROUNDS,
            HcsCatalogues.THEMES,
            HcsCatalogues.PARTNERS,
            HcsCatalogues.CRITERIA,
            HcsCatalogues.OPPORTUNITIES,
            HcsCatalogues.PROJECTS,
            HcsCatalogues.CHIEF_PROFESSIONAL_OFFICERS,
            Strands.CATALOGUE,
            StrandEditions.CATALOGUE,
            Competitions.CATALOGUE,
            AssessmentCriteria.CATALOGUE,
            AssessmentFigures.CATALOGUE,
            AssessmentPractices.CATALOGUE,
            Parties.CATALOGUE,
            KnowledgeBaseTypes.CATALOGUE,
            PartnerKinds.CATALOGUE,
            SizeThresholdEditions.CATALOGUE,
            Sponsors.CATALOGUE,
            SponsorLists.CATALOGUE,
            SchemeLeads.CATALOGUE,
            SponsorCriteriaVersions.CATALOGUE,
            CostCategories.CATALOGUE,
            PublicityDuties.CATALOGUE,
            TermsVersions.CATALOGUE,
            TermsClauses.CATALOGUE,
            LifeSciencesStrategy.CATALOGUE,
            StrategyFunding.CATALOGUE,
            SectorDeals.CATALOGUE,
            MedtechAndDiagnosticsCooperatives.CATALOGUE,
            HealthTechCentres.CATALOGUE,
            CentreSchemes.CATALOGUE,
            HealthBoards.CATALOGUE,
            NhsRegions.CATALOGUE,
            HscTrusts.CATALOGUE,
            IdentifierForms.CATALOGUE);

    /** All of them, and last the sources that they cite. */
    static final List<Catalogue<?>> ALL =
            Stream.concat(SUBJECTS.stream(), Stream.of(SourceUse.in(SUBJECTS))).toList();

    private Catalogues() {}
}
