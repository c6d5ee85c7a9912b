package org.openktp.core.career;

import java.util.List;
import java.util.Optional;
import org.openktp.core.career.registration.Register;
import org.openktp.core.source.Sourced;

/**
 * What is known of a role.
 *
 * @param role the role
 * @param name what it is called
 * @param stages its stages in the career framework; empty where not found, or where pages disagree
 * @param usualBands the pay bands its posts usually have; empty where not found
 * @param registers the registers on which those who hold it stand, though not each on all of them; empty where no
 *     register was found
 * @see org.openktp.core.career.CareerSources
 */
public record RoleFacts(
        Role role,
        Sourced<String> name,
        Optional<Sourced<StageRange>> stages,
        Optional<Sourced<BandRange>> usualBands,
        Optional<Sourced<List<Register>>> registers) {}
