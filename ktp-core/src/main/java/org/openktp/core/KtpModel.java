package org.openktp.core;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.programme.Programme;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsKtp;

/**
 * What is shipped: programmes and their rounds, and everything else that is known of careers, schemes, sponsors, strategy
 * and organisations, as catalogues. The other two ways in are {@code KtpRules} for decisions and {@code KtpIo} for files.
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
        return Catalogues.ALL;
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
