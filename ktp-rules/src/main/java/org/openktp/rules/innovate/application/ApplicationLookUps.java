package org.openktp.rules.innovate.application;

import java.time.LocalDate;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableEvaluator;

/**
 * Looks applications up in decision tables. The day whose rows apply is the one the caller gives; otherwise the reference date
 * of the competition that the application names; otherwise the day of submission; never today.
 */
public final class ApplicationLookUps {

    private ApplicationLookUps() {}

    /**
     * Looks an application up as of the competition that it names, or where it names none, of its submission.
     *
     * @param table the table
     * @param application the application
     * @param <V> the type of the values
     * @return the answer
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static <V> Answer<V> look(TableEvaluator<V, InnovateApplication> table, InnovateApplication application) {
        PlacedApplication placed = PlacedApplication.of(application);
        return placed.day()
                .map(day -> table.look(placed.application(), day))
                .orElseGet(() -> table.look(placed.application(), ApplicationFacts.SUBMITTED));
    }

    /**
     * Looks an application up as of a day.
     *
     * @param table the table
     * @param application the application
     * @param asOf the day whose rows apply
     * @param <V> the type of the values
     * @return the answer
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static <V> Answer<V> look(
            TableEvaluator<V, InnovateApplication> table, InnovateApplication application, LocalDate asOf) {
        return table.look(PlacedApplication.of(application).application(), asOf);
    }
}
