package org.openktp.io.scan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.programme.Round;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.LineEnds;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.Screened;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.Verdict;

/** Finds what the rules say about the bytes of records, where it is sure of the application in them. For one thread. */
public final class ScreeningScanner implements LineEnds {

    private final Screening screening;
    private final ApplicationScanner scanner;
    private final Map<String, Evaluator<Outline>> evaluators = new HashMap<>();

    /**
     * Scans applications to the rounds of a screening.
     *
     * @param screening the rules
     * @param limits how much a record may hold
     */
    public ScreeningScanner(Screening screening, Limits limits) {
        this.screening = screening;
        this.scanner = new ApplicationScanner(screening.rounds(), limits);
        for (Round round : screening.rounds()) {
            screening
                    .evaluator(round.id())
                    .ifPresent(rules -> evaluators.put(round.id(), rules.reading(new OutlineReader(round))));
        }
    }

    @Override
    public int find(byte[] block, int from, int to) {
        return scanner.find(block, from, to);
    }

    /**
     * What the rules say about a record.
     *
     * @param frame the record, which is whole
     * @return what they say about the application that the full way gives, which finds nothing to say about it; or empty where
     *     that is not sure
     */
    public Optional<ReadRecord<Screened>> scan(Frame frame) {
        Outline outline = scanner.outline(frame.block(), frame.start(), frame.end());
        return outline == null
                ? Optional.empty()
                : Optional.of(new ReadRecord.Accepted<>(
                        frame.position(), Optional.of(outline.id()), screened(outline), List.of()));
    }

    /**
     * What the rules say about an application.
     *
     * @param screening the rules
     * @param application the application
     * @return what they say
     */
    public static Screened screened(Screening screening, Application application) {
        return new ScreenedApplication(screening, application);
    }

    private Screened screened(Outline outline) {
        String round = outline.round().orElse("");
        Evaluator<Outline> rules = evaluators.get(round);
        LocalDate day = rules == null
                ? null
                : screening.day(round, outline.known(Layout.SUBMITTED)).orElse(null);
        return rules == null || day == null
                ? screened(screening, outline.application())
                : new ScreenedOutline(screening, outline, rules, day);
    }

    /** An application that is there. */
    private record ScreenedApplication(Screening screening, Application application) implements Screened {

        @Override
        public Optional<Verdict> verdict() {
            return screening.verdict(application);
        }

        @Override
        public Outcomes outcomes() {
            return screening.outcomes(application);
        }

        @Override
        public Decision decision() {
            return screening.decide(application);
        }
    }

    /** One that need not be made, with the rules of the day that applies. */
    private record ScreenedOutline(Screening screening, Outline outline, Evaluator<Outline> rules, LocalDate day)
            implements Screened {

        @Override
        public Optional<Verdict> verdict() {
            return rules.verdict(outline, day);
        }

        @Override
        public Outcomes outcomes() {
            return rules.outcomes(outline, day);
        }

        @Override
        public Application application() {
            return outline.application();
        }

        @Override
        public Decision decision() {
            return screening.decide(outline.application());
        }
    }
}
