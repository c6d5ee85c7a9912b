package org.openktp.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.SourceUse;
import org.openktp.core.programme.Programme;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsCatalogues;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.strategy.LifeSciencesStrategy;
import org.openktp.core.strategy.SectorDeals;
import org.openktp.core.strategy.StrategyFunding;
import org.openktp.core.strategy.centre.CentreSchemes;
import org.openktp.core.strategy.centre.HealthTechCentres;
import org.openktp.core.strategy.centre.MedtechCooperatives;

/**
 * What is shipped: the programmes and rounds whose facts were published. The other two ways in are {@code KtpRules} for
 * decisions and {@code KtpIo} for files.
 */
public final class KtpModel {

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
        List<Catalogue<?>> subjects = List.of(
                HcsCatalogues.PROGRAMMES,
                HcsCatalogues.ROUNDS,
                HcsCatalogues.THEMES,
                HcsCatalogues.PARTNERS,
                HcsCatalogues.CRITERIA,
                HcsCatalogues.OPPORTUNITIES,
                HcsCatalogues.PROJECTS,
                HcsCatalogues.CHIEF_PROFESSIONAL_OFFICERS,
                LifeSciencesStrategy.STRATEGY,
                StrategyFunding.FUNDING,
                SectorDeals.DEALS,
                MedtechCooperatives.CENTRES,
                HealthTechCentres.SUCCESSORS,
                CentreSchemes.SCHEMES);
        return Stream.concat(subjects.stream(), Stream.of(SourceUse.in(subjects)))
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
