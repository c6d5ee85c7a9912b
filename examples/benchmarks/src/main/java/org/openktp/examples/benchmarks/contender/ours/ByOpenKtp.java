package org.openktp.examples.benchmarks.contender.ours;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.TwelveRules;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.Screened;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Evidence;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.hcs.ApplicationReader;
import org.openktp.rules.wording.Wording;

/** This library, with the rules compiled or interpreted. */
public final class ByOpenKtp {

    private static final Screening SCREENING = Screening.of(TwelveRules.byRound());
    private static final Evaluator<Application> INTERPRETER =
            Evaluator.interpreting(TwelveRules.RULES, new ApplicationReader(TwelveRules.ROUND));

    private ByOpenKtp() {}

    /**
     * The verdict.
     *
     * @param application the application
     * @return the verdict
     */
    public static Optional<Verdict> verdict(Application application) {
        return SCREENING.verdict(application);
    }

    /**
     * The verdict by rules that are interpreted.
     *
     * @param application the application
     * @return the verdict
     */
    public static Optional<Verdict> interpretedVerdict(Application application) {
        return INTERPRETER.verdict(application, day(application));
    }

    /**
     * What every rule says.
     *
     * @param application the application
     * @return the outcomes
     */
    public static Outcomes outcomes(Application application) {
        return SCREENING.outcomes(application);
    }

    /**
     * What the rules say of an application that comes as bytes.
     *
     * @param json a JSON object
     * @return the application, screened
     */
    public static Screened screened(byte[] json) {
        try (RecordReader<Screened> records =
                KtpIo.screen(new ByteArrayInputStream(json), ReadOptions.of(Format.NDJSON), SCREENING)) {
            return records.iterator().next().value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What every rule says and why, and what to ask.
     *
     * @param application the application
     * @return the decision
     */
    public static Decision decide(Application application) {
        return SCREENING.decide(application);
    }

    /**
     * The same by rules that are interpreted.
     *
     * @param application the application
     * @return the decision
     */
    public static Decision interpretedDecision(Application application) {
        return INTERPRETER.decide(application, day(application));
    }

    /**
     * The decision in words: of every rule that fails what it requires and what was found, and the findings.
     *
     * @param application the application
     * @return sentences
     */
    public static List<String> explain(Application application) {
        Decision decision = decide(application);
        List<String> why = new ArrayList<>();
        for (RuleOutcome outcome : decision.outcomes()) {
            for (Evidence part : outcome.failed()) {
                why.add(Wording.ENGLISH.say(part.required().message()) + "; found "
                        + Wording.ENGLISH.say(part.found().get(0)));
            }
        }
        decision.findings(Wording.ENGLISH).forEach(finding -> why.add(finding.message()));
        return why;
    }

    /**
     * Outcomes in the form that all contenders share.
     *
     * @param outcomes the outcomes
     * @return the answer
     */
    public static Answer answer(Outcomes outcomes) {
        int failed = 0;
        int open = 0;
        for (int rule = 0; rule < outcomes.requirements().size(); rule++) {
            failed |= outcomes.of(rule) == Outcome.NOT_MET ? 1 << rule : 0;
            open |= outcomes.of(rule) == Outcome.UNDETERMINED ? 1 << rule : 0;
        }
        return new Answer(outcomes.verdict().orElseThrow(), failed, open);
    }

    private static LocalDate day(Application application) {
        return application.submitted().value().orElseThrow();
    }
}
