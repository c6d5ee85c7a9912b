package org.openktp.examples.screening.screen;

import java.util.EnumSet;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.wording.Wording;

/** What to ask next in plain words: the questions in order, why each matters, and what its answers lead to. */
final class Interview {

    /** What there is to say of the questions; the rest is for the explanation of the decision. */
    private static final Set<FindingCode> ON_ASKING = EnumSet.of(
            FindingCode.CONTRADICTION, FindingCode.BLOCKED_BY_DECLINED, FindingCode.DAY_OPEN, FindingCode.NO_ROUND);

    /** As many rules as are named under a question where there are many. */
    private static final int NAMED = 5;

    private final Formatter text = new Formatter(Locale.ROOT);
    private final Phrases phrases;
    private final Map<String, Rule> rules;
    private final boolean ofManyRules;

    private Interview(SchemeApplication application, Decision decision, Wording wording) {
        phrases = new Phrases(wording);
        rules = DatedRules.once(decision.outcomes()).stream()
                .map(RuleOutcome::rule)
                .collect(Collectors.toMap(Rule::id, rule -> rule));
        ofManyRules = application instanceof InnovateApplication;
    }

    static String of(SchemeApplication application, Decision decision, Wording wording) {
        Interview interview = new Interview(application, decision, wording);
        interview.text.format("%s", interview.phrases.heading(application, decision));
        interview.notices(decision, wording);
        List<MissingFact<Verdict>> toAsk =
                decision.missing().stream().filter(MissingFact::toAsk).toList();
        List<MissingFact<Verdict>> questions =
                toAsk.stream().filter(missing -> !isGuard(missing)).toList();
        for (int i = 0; i < questions.size(); i++) {
            interview.question(i + 1, questions.get(i));
        }
        interview.declined(
                decision.missing().stream().filter(missing -> !missing.toAsk()).toList());
        interview.guards(toAsk.stream().filter(Interview::isGuard).toList());
        return interview.text.toString();
    }

    private void notices(Decision decision, Wording wording) {
        if (decision.missing().isEmpty()) {
            text.format(
                    decision.verdict().isPresent()
                            ? "Nothing needs asking.%n"
                            : "Nothing to ask before what contradicts itself is put right.%n");
        }
        decision.findings().stream()
                .filter(notice -> ON_ASKING.contains(notice.code()))
                .forEach(notice ->
                        text.format("Note: %s%n", notice.finding(wording).text()));
    }

    private void question(int number, MissingFact<Verdict> missing) {
        text.format("%n%d. %s%n", number, phrases.wording().name(missing.fact().asked()));
        text.format("   field:    %s%n", missing.fact().id());
        text.format("   known:    %s%n", phrases.known(missing.known(), missing.fact()));
        bearsOn(missing);
        missing.prospects().forEach(prospect -> text.format("%s%n", prospect(missing, prospect)));
        if (!missing.prospects().isEmpty()) {
            text.format(
                    "   settles:  %.0f%% of the answers that the rules tell apart settle it%n",
                    100 * missing.settles());
        }
    }

    private String prospect(MissingFact<Verdict> missing, Prospect<Verdict> prospect) {
        return ofManyRules && Phrases.isWhatever(missing)
                ? "   if:       " + phrases.whatever(prospect)
                : phrases.prospect(prospect, "   if:       ", "       or:   ");
    }

    private void bearsOn(MissingFact<Verdict> missing) {
        List<String> ids =
                missing.bearsOn().stream().map(DatedRules::id).distinct().toList();
        int named = ofManyRules ? Math.min(NAMED, ids.size()) : ids.size();
        ids.subList(0, named).forEach(this::rule);
        if (named < ids.size()) {
            text.format("             and %d more%n", ids.size() - named);
        }
    }

    private void rule(String id) {
        Rule rule = rules.get(id);
        text.format("   bears on: %s%n", rule == null ? id : id + ", " + rule.title() + Phrases.owner(rule));
    }

    private static boolean isGuard(MissingFact<Verdict> missing) {
        return DatedRules.seen(missing.fact()).isPresent();
    }

    private void guards(List<MissingFact<Verdict>> guards) {
        if (!guards.isEmpty()) {
            text.format("%nNot known on that day, to be looked up on the page of the round:%n");
            guards.forEach(this::guard);
        }
    }

    private void guard(MissingFact<Verdict> missing) {
        String id = Seen.guarded(missing.fact()).orElseThrow();
        Rule rule = rules.get(id);
        text.format(
                "   %s (%s)%s%n",
                rule == null ? id : rule.title(),
                Phrases.found(DatedRules.seen(missing.fact()).orElseThrow()),
                phrases.ifHeld(missing.prospects()));
    }

    private void declined(List<MissingFact<Verdict>> declined) {
        if (declined.isEmpty()) {
            return;
        }
        text.format("%nDeclined, so not asked again:%n");
        declined.forEach(missing -> {
            text.format(
                    "   %s (%s)%n",
                    missing.fact().id(), phrases.wording().name(missing.fact().term()));
            bearsOn(missing);
        });
    }
}
