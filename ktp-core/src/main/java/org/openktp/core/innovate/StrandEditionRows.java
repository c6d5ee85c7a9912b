package org.openktp.core.innovate;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.Optional;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/** What the rows of {@link StrandEditions} are built from. */
final class StrandEditionRows {

    static final String SIZE = "project size";
    static final String DESCRIPTION = "description";

    private StrandEditionRows() {}

    static StrandEdition row(
            Strand strand,
            String edition,
            Sourced<String> name,
            Optional<Sourced<Validity>> open,
            Optional<Sourced<ProjectLength>> length,
            Optional<Sourced<ProjectLength>> typicalLength,
            Optional<Sourced<Headcount>> associates) {
        return new StrandEdition(strand.token() + "-" + edition, strand, name, open, length, typicalLength, associates);
    }

    static Sourced<String> titled(Source source) {
        return stated(source.title(), source.at("title"));
    }

    static Sourced<String> pageOf(Source source) {
        return reported(source.title() + " (" + source.publisher() + ")", source.at("title"));
    }

    static Optional<Sourced<Validity>> open(String first, String last, Source source) {
        return some(reported(Validity.between(first, last), source.at("opening and closing dates")));
    }

    static Optional<Sourced<Validity>> closed(String last, Source source) {
        return some(reported(Validity.until(last), source.at("closing date")));
    }

    static Optional<Sourced<ProjectLength>> months(int least, int most, Source source) {
        return some(reported(ProjectLength.months(least, most), source.at("length of projects")));
    }

    /** The page speaks of "the associate", from which one is deduced. */
    static Optional<Sourced<Headcount>> theAssociate(Source source) {
        return some(inferred(Headcount.of(1), source.at(DESCRIPTION)));
    }

    static <T> Optional<Sourced<T>> some(Sourced<T> fact) {
        return Optional.of(fact);
    }

    static <T> Optional<Sourced<T>> none() {
        return Optional.empty();
    }
}
