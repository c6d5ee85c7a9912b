package org.openktp.rules.innovate.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;

/**
 * An application in the competition that it names. Rules hang on competitions: one is for its strands alone, and its rules are
 * those of its reference date, on whichever of its days the application was submitted. The day of submission counts where no
 * competition is named. Immutable.
 */
public final class PlacedApplication {

    private final InnovateApplication application;
    private final Optional<Competition> competition;

    private PlacedApplication(InnovateApplication application, Optional<Competition> competition) {
        this.application = application;
        this.competition = competition;
    }

    /**
     * Places an application.
     *
     * @param application the application
     * @return the application with its competition
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static PlacedApplication of(InnovateApplication application) {
        return new PlacedApplication(application, application.round().map(PlacedApplication::competition));
    }

    private static Competition competition(String id) {
        return Competitions.byId(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "round '" + id + "' is not known; known are " + Code.tokens(Competitions.CATALOGUE.entries())));
    }

    /**
     * The competition.
     *
     * @return the competition that the application names; empty where it names none
     */
    public Optional<Competition> competition() {
        return competition;
    }

    /**
     * The day whose rules apply.
     *
     * @return the reference date of the competition; empty where none is named, so that the day of submission counts
     */
    public Optional<LocalDate> day() {
        return competition.map(each -> each.referenceDate().value());
    }

    /**
     * The application, with the strands that the competition leaves.
     *
     * @return the application, of which the strand is settled or narrowed where it was not known
     */
    public InnovateApplication application() {
        return competition
                .map(each -> application.withStrand(narrowed(application.strand(), each)))
                .orElse(application);
    }

    /**
     * What is known of a strand, of a project in a competition.
     *
     * @param strand what is known of it alone
     * @param competition the competition, which is for its strands alone
     * @return the strands that both leave; what is known alone where they leave none
     */
    public static Knowledge<Strand> narrowed(Knowledge<Strand> strand, Competition competition) {
        List<Strand> left = strands(strand, competition);
        if (strand instanceof Known || left.isEmpty()) {
            return strand;
        }
        return left.size() == 1 ? Knowledge.known(left.get(0)) : Knowledge.oneOf(left);
    }

    /**
     * Whether what is known of a strand and a competition contradict each other.
     *
     * @param strand what is known of the strand
     * @param competition the competition
     * @return true if the competition is for no strand that is possible
     */
    public static boolean contradict(Knowledge<Strand> strand, Competition competition) {
        return strands(strand, competition).isEmpty();
    }

    /**
     * Whether the competition is for no strand for which the application may be.
     *
     * @return true if what is known of the strand and the competition contradict each other
     */
    public boolean isForOtherStrands() {
        return competition
                .filter(each -> contradict(application.strand(), each))
                .isPresent();
    }

    /**
     * Whether the application was surely submitted outside the days of the competition.
     *
     * @return true if every day that is known to be possible lies before it opened or after it closed, as far as those days
     *     were found
     */
    public boolean isOutsideItsDays() {
        return competition
                .filter(each -> isOutside(each.open().value(), application.submitted()))
                .isPresent();
    }

    private static List<Strand> strands(Knowledge<Strand> strand, Competition competition) {
        return competition.strands().stream().filter(strand::admits).toList();
    }

    private static boolean isOutside(Validity open, Knowledge<LocalDate> submitted) {
        if (submitted instanceof Between<LocalDate> range) {
            Optional<LocalDate> opened = open.from().map(PartialDate::earliest);
            Optional<LocalDate> closed = open.until().map(PartialDate::latest);
            return isBefore(range.to(), opened) || isBefore(closed, range.from());
        }
        return !submitted.named().isEmpty() && submitted.named().stream().noneMatch(open::admits);
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
