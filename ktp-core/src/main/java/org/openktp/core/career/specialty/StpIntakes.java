package org.openktp.core.career.specialty;

import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * How many began the Scientist Training Programme, from an answer to a parliamentary question.
 *
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public final class StpIntakes {

    /** The four intakes from 2021 to 2024. */
    public static final Catalogue<StpIntake> CATALOGUE = Catalogue.of(
            "stp-intake",
            "Starters of the Scientist Training Programme by academic year",
            List.of(
                    intake("2021-22", 404, 89, 315, 5931),
                    intake("2022-23", 501, 127, 374, 7227),
                    intake("2023-24", 489, 116, 373, 5099),
                    intake("2024-25", 534, 146, 388, 6705)),
            StpIntake::year,
            List.of(
                    Field.of("starters", StpIntake::starters),
                    Field.of("in-service", StpIntake::inService),
                    Field.of("direct-entry", StpIntake::directEntry),
                    Field.of("rejected", StpIntake::rejected)));

    private StpIntakes() {}

    private static StpIntake intake(String year, int starters, int inService, int directEntry, int rejected) {
        Citation row = SpecialtySources.STP_STARTERS.at("answer, academic year " + year.replace('-', '/'));
        return new StpIntake(
                year, number(starters, row), number(inService, row), number(directEntry, row), number(rejected, row));
    }

    private static Sourced<Integer> number(int number, Citation row) {
        return stated(number, row);
    }
}
