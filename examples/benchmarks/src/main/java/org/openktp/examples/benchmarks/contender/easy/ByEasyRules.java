package org.openktp.examples.benchmarks.contender.easy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.contender.Passing;
import org.openktp.examples.benchmarks.contender.bean.Texts;
import org.openktp.examples.benchmarks.plain.MissingFields;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainBand;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;

/** Easy Rules: a rule for every way to fail, fired on the facts that an application is. */
public final class ByEasyRules {

    private final Rules rules = new Rules();
    private final RulesEngine all = new DefaultRulesEngine();

    /** Registers the rules. */
    public ByEasyRules() {
        register(
                Check.SUBMITTED_IN_TIME,
                PlainApplication::submitted,
                day -> !day.isBefore(Passing.OPENS) && !day.isAfter(Passing.CLOSES));
        register(Check.ROLE, each -> each.applicant().role(), Passing.ROLES::contains);
        register(Check.STAFF_GROUP, each -> each.applicant().staffGroup(), "06"::equals);
        register(Check.BAND, each -> each.applicant().band(), band -> band.compareTo(PlainBand.BAND_7) >= 0);
        register(Check.NATION, each -> each.applicant().nation(), Passing.NATIONS::contains);
        register(Check.EMPLOYER_KIND, each -> each.applicant().employerKind(), Passing.KINDS::contains);
        register(
                Check.CLINICAL_TIME,
                each -> each.applicant().clinicalTimePercent(),
                percent -> percent >= 20 && percent <= 80);
        register(Check.TITLE_LENGTH, each -> each.proposal().title(), title -> Texts.hasWords(title, 3, 20));
        register(Check.SUMMARY_LENGTH, each -> each.proposal().summary(), summary -> Texts.hasWords(summary, 100, 400));
        register(
                Check.THEMES,
                each -> each.proposal().themes(),
                themes -> themes.size() <= 2 && !Collections.disjoint(themes, Passing.THEMES));
        register(
                Check.PARTNERS,
                each -> each.proposal().partners(),
                partners -> !Collections.disjoint(partners, Passing.PARTNERS));
        register(Check.EMPLOYER_CODE, PlainApplication::applicant, Texts::hasCodeOfKind);
    }

    private <T> void register(Check check, Function<PlainApplication, @Nullable T> field, Predicate<T> predicate) {
        rules.register(new RuleBuilder()
                .name(check.name())
                .priority(check.bit())
                .when(facts -> {
                    T value = field.apply(facts.get("application"));
                    return value != null && !predicate.test(value);
                })
                .then(facts -> facts.<Set<Check>>get("failed").add(check))
                .build());
    }

    /**
     * What it finds.
     *
     * @param failed the rules that fail
     * @param open the bits of those that are open
     */
    public record Result(Set<Check> failed, int open) {

        /**
         * The same in the form that all contenders share.
         *
         * @return the answer
         */
        public Answer answer() {
            int bits = 0;
            for (Check check : failed) {
                bits |= check.bit();
            }
            return Answer.of(bits, open);
        }
    }

    /**
     * Checks every rule.
     *
     * @param application the application
     * @return what it finds
     */
    public Result check(PlainApplication application) {
        Set<Check> failed = EnumSet.noneOf(Check.class);
        Facts facts = new Facts();
        facts.put("application", application);
        facts.put("failed", failed);
        all.fire(rules, facts);
        return new Result(failed, MissingFields.of(application));
    }
}
