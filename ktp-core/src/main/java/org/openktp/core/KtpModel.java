package org.openktp.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.career.AgendaForChangeBands;
import org.openktp.core.career.JobProfiles;
import org.openktp.core.career.Roles;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.SourceUse;
import org.openktp.core.identifier.IdentifierForms;
import org.openktp.core.innovate.Parties;
import org.openktp.core.innovate.StrandEditions;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.dissemination.PublicityDuties;
import org.openktp.core.innovate.partner.KnowledgeBaseTypes;
import org.openktp.core.innovate.partner.PartnerKinds;
import org.openktp.core.innovate.size.SizeEditions;
import org.openktp.core.innovate.sponsor.SchemeLeads;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.SponsorLists;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.organisation.nhs.HealthBoards;
import org.openktp.core.organisation.nhs.HscTrusts;
import org.openktp.core.organisation.nhs.NhsRegions;
import org.openktp.core.pathway.CareerSteps;
import org.openktp.core.programme.Programme;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsCatalogues;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.registration.Registers;
import org.openktp.core.specialty.Divisions;
import org.openktp.core.specialty.PtpThemes;
import org.openktp.core.specialty.StpIntakes;
import org.openktp.core.specialty.StpSpecialties;
import org.openktp.core.specialty.WiderSpecialisms;
import org.openktp.core.strategy.LifeSciencesStrategy;
import org.openktp.core.strategy.SectorDeals;
import org.openktp.core.strategy.StrategyFunding;
import org.openktp.core.strategy.centre.CentreSchemes;
import org.openktp.core.strategy.centre.HealthTechCentres;
import org.openktp.core.strategy.centre.MedtechCooperatives;
import org.openktp.core.training.EntryRequirements;
import org.openktp.core.training.TrainingProgrammes;

/**
 * What is shipped: the programmes and rounds whose facts were published. The other two ways in are {@code KtpRules} for
 * decisions and {@code KtpIo} for files.
 */
public final class KtpModel {

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
            Parties.CATALOGUE,
            KnowledgeBaseTypes.CATALOGUE,
            PartnerKinds.CATALOGUE,
            SizeEditions.CATALOGUE,
            Sponsors.CATALOGUE,
            SponsorLists.CATALOGUE,
            SchemeLeads.CATALOGUE,
            SponsorCriteriaVersions.CATALOGUE,
            PublicityDuties.CATALOGUE,
            LifeSciencesStrategy.CATALOGUE,
            StrategyFunding.CATALOGUE,
            SectorDeals.CATALOGUE,
            MedtechCooperatives.CATALOGUE,
            HealthTechCentres.CATALOGUE,
            CentreSchemes.CATALOGUE,
            HealthBoards.CATALOGUE,
            NhsRegions.CATALOGUE,
            HscTrusts.CATALOGUE,
            IdentifierForms.CATALOGUE);

    private KtpModel() {}

    /**
     * The programmes shipped.
     *
     * @return the Healthcare Scientist KTP programme
     */
    public static List<Programme> programmes() {
        return List.of(HcsKtp.PROGRAMME);
    }

    /**
     * The rounds shipped, of all programmes.
     *
     * @return rounds 1 and 4 of the Healthcare Scientist KTP programme
     */
    public static List<Round> rounds() {
        return programmes().stream()
                .flatMap(programme -> programme.rounds().stream())
                .toList();
    }

    /**
     * A round by its identifier.
     *
     * @param id the identifier, such as {@code hcs-ktp-4}
     * @return the round, or empty where none with that identifier is shipped
     */
    public static Optional<Round> round(String id) {
        return rounds().stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /**
     * Everything that is shipped, as lists that can be looked through without knowing their types.
     *
     * @return the catalogues, those of one subject together, and last the sources that all others cite
     */
    public static List<Catalogue<?>> catalogues() {
        return Stream.concat(SUBJECTS.stream(), Stream.of(SourceUse.in(SUBJECTS)))
                .toList();
    }

    /**
     * A catalogue by its name.
     *
     * @param name the name, such as {@code specialties}
     * @return the catalogue, or empty where there is none of that name
     */
    public static Optional<Catalogue<?>> catalogue(String name) {
        return catalogues().stream()
                .filter(catalogue -> catalogue.name().equals(name))
                .findFirst();
    }
}
