package org.openktp.rules;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RequirementBuilder;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** Facts and rules about an invented fellowship. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    public static final Fact<String> POST =
            Fact.of("post", "post", "Which post?", CodeList.of(List.of("bank", "fixed-term", "permanent")));

    public static final Fact<Integer> HOURS = Fact.of("hours", "hours", "How many hours?", new IntegerRange(0, 40));

    public static final Fact<String> MENTOR = Fact.of(
                    "mentor", "a mentor", "Which mentor?", CodeList.ranked(List.of("inside", "outside")))
            .orNotApplicable("has no mentor");

    public static final Fact<Set<String>> SKILLS = Fact.of(
            "skills", "skills", "Which skills?", new SetOf<>(CodeList.of(List.of("audit", "research", "teaching"))));

    public static final Citation PAGE =
            new Source("page", "Fellowship", "Trust", URI.create("https://example.org/fellowship"), "all").at("entry");

    private Samples() {}

    /** A mandatory rule in force whenever its set is. */
    public static RequirementBuilder rule(String name, Condition requirement) {
        return Requirement.builder()
                .id("fellowship." + name)
                .title("Rule " + name)
                .text("")
                .requirement(requirement)
                .provenance(Provenance.USER_SUPPLIED);
    }

    /** A complete rule set with both bounds published. */
    public static RuleSet complete(Rule... rules) {
        return new RuleSet("fellowship", "1", Coverage.COMPLETE, year(2024), List.of(rules), List.of());
    }

    public static RuleSet withConstraint(RuleSet set, Condition constraint) {
        return new RuleSet(set.id(), set.version(), set.coverage(), set.inForce(), set.rules(), List.of(constraint));
    }

    public static RuleSet with(RuleSet set, InForce inForce) {
        return new RuleSet(set.id(), set.version(), set.coverage(), inForce, set.rules(), set.constraints());
    }

    public static RuleSet with(RuleSet set, Coverage coverage) {
        return new RuleSet(set.id(), set.version(), coverage, set.inForce(), set.rules(), set.constraints());
    }

    public static InForce year(int year) {
        return inForce(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static InForce inForce(LocalDate from, LocalDate until) {
        return new InForce(Optional.of(Sourced.supplied(from)), Optional.of(Sourced.supplied(until)));
    }
}
