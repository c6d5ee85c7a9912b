package org.openktp.examples.screening.screen;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.code.Code;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.Printable;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Wording;

/**
 * What {@code explain} and {@code ask} say in the same words.
 *
 * @param wording the language of everything that a decision says
 */
record Phrases(Wording wording) {

    private static final String WHATEVER = "whatever the answer alone is";

    /** The lines that name the application, the verdict and the day whose rules applied. */
    String heading(SchemeApplication application, Decision decision) {
        String round = application.round().orElse("not named");
        String verdict = decision.verdict().map(this::meaning).orElse("none, for the facts contradict one another");
        return "Application " + Printable.of(application.id()) + ", round " + round + "\nVerdict: " + verdict + "\n"
                + decision.asOf().map(day -> "As of " + day + "\n").orElse("");
    }

    private String meaning(Verdict verdict) {
        return wording.label(verdict)
                + switch (verdict) {
                    case INELIGIBLE -> ": whatever else may become known, a mandatory rule is not met";
                    case ELIGIBLE -> ": every mandatory rule is met, and these are all the rules there are";
                    case NO_OBSTACLE_FOUND ->
                        ": every mandatory rule that was found is met, but not all rules are known";
                    case UNCOVERED -> ": no mandatory rule applies";
                    case UNDETERMINED -> ": it depends on what is missing";
                    case NOT_IN_FORCE -> ": the rules do not govern that day";
                };
    }

    String known(Knowledge<?> known, Fact<?> fact) {
        return Printable.of(wording.say(KnowledgeText.message(known, fact)));
    }

    String condition(Condition condition) {
        return wording.say(condition.message());
    }

    /** Lines with an answer each, the last with the verdicts that any of them leaves possible. */
    String prospect(Prospect<Verdict> prospect, String first, String further) {
        return prospect.answers().stream()
                        .map(wording::say)
                        .map(Printable::of)
                        .collect(Collectors.joining(",\n" + further, first, ""))
                + ": " + labels(prospect.outcomes());
    }

    /** What follows from whether a rule held on the day, in one line. */
    String ifHeld(List<Prospect<Verdict>> prospects) {
        return prospects.stream()
                .map(prospect -> "; " + ifHeld(prospect.answer()) + ": " + labels(prospect.outcomes()))
                .collect(Collectors.joining());
    }

    private static String ifHeld(Condition answer) {
        if (answer instanceof IsIn<?> list && list.values().size() == 1) {
            return list.values().contains(YesNo.YES) ? "if it held" : "if it did not";
        }
        return WHATEVER;
    }

    /** What follows from a question of yes or no, where both answers alone lead to the same. */
    String whatever(Prospect<Verdict> prospect) {
        return WHATEVER + ": " + labels(prospect.outcomes());
    }

    /** Whether a fact is asked for with yes or no, and no answer tells more than another. */
    static boolean isWhatever(MissingFact<Verdict> missing) {
        return missing.fact().domain() instanceof CodeList<?> codes
                && codes.values().equals(List.of(YesNo.values()))
                && missing.prospects().size() == 1
                && missing.prospects().get(0).answers().stream()
                        .allMatch(answer -> answer.code() == MessageCode.HAS_VALUE);
    }

    /** That it is open whether a rule held. */
    static String notKnownToHold(Seen seen) {
        return "it is not known whether it held on that day (" + found(seen) + ")";
    }

    /** When a rule was found. */
    static String found(Seen seen) {
        return "found " + seen.days();
    }

    private String labels(Collection<? extends Code> codes) {
        return codes.stream().map(wording::label).collect(Collectors.joining(" or "));
    }

    /** What marks a rule that does not come from a publisher. */
    static String owner(Rule rule) {
        return rule.provenance() == Provenance.USER_SUPPLIED ? " (the host's own rule)" : "";
    }
}
