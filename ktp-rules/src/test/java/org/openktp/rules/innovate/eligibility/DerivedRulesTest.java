package org.openktp.rules.innovate.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.application.AfricanPartners;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.innovate.application.InnovateApplicationReader;
import org.openktp.rules.rule.RuleSet;

/** The rules of a day and a strand say what all rules say of an application to that strand on that day. */
final class DerivedRulesTest {

    private static final Evaluator<InnovateApplication> ALL =
            Evaluator.of(InnovateRules.ALL, InnovateApplicationReader.INSTANCE);
    private static final List<LocalDate> DAYS = days();

    /** Every bound of every rule, with the day before and the day after. */
    private static List<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        InnovateRules.ROWS.forEach(row -> Stream.of(
                        Stream.of(row.seen().first(), row.seen().last()),
                        row.seen().notBefore().stream(),
                        row.seen().notAfter().stream())
                .flatMap(bounds -> bounds)
                .map(Sourced::value)
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)))));
        return List.copyOf(days);
    }

    @Property(tries = 300)
    void a_derived_set_gives_the_same_verdict_and_outcomes(
            @ForAll("applications") InnovateApplication application,
            @ForAll("strands") Strand strand,
            @ForAll("days") LocalDate day) {
        RuleSet derived = InnovateRules.on(day, strand);
        Decision few = Evaluator.of(derived, InnovateApplicationReader.INSTANCE).decide(application, day);
        Decision all = ALL.decide(application.withStrand(known(strand)), day);

        assertThat(derived.inForce().admits(day)).isTrue();
        assertThat(few.verdict()).isEqualTo(all.verdict());
        Map<String, Set<Outcome>> outcomes = outcomes(few);
        outcomes(all).forEach((rule, possible) -> assertThat(possible)
                .as(rule)
                .isEqualTo(outcomes.getOrDefault(rule, Set.of(Outcome.NOT_APPLICABLE))));
        assertThat(outcomes(all).keySet()).containsAll(outcomes.keySet());
    }

    @Property(tries = 300)
    void a_derived_set_holds_on_every_day_on_which_it_is_in_force(
            @ForAll("strands") Strand strand, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        RuleSet derived = InnovateRules.on(day, strand);

        assertThat(derived.inForce().admits(other))
                .isEqualTo(
                        derived.rules().equals(InnovateRules.on(other, strand).rules())
                                && derived.inForce()
                                        .equals(InnovateRules.on(other, strand).inForce()));
    }

    @Property(tries = 300)
    void the_verdict_alone_is_that_of_the_decision(
            @ForAll("applications") InnovateApplication application,
            @ForAll("strands") Strand strand,
            @ForAll("days") LocalDate day) {
        InnovateScreening screening = InnovateScreening.published();
        InnovateApplication submitted = application.withStrand(known(strand)).withSubmitted(known(day));

        assertThat(screening.verdict(submitted))
                .isEqualTo(screening.decide(submitted).verdict());
    }

    private static Map<String, Set<Outcome>> outcomes(Decision decision) {
        return decision.outcomes().stream()
                .collect(Collectors.toMap(each -> each.rule().id(), RuleOutcome::possible));
    }

    @Provide
    Arbitrary<Strand> strands() {
        return Arbitraries.of(Strands.CATALOGUE.entries());
    }

    @Provide("days")
    Arbitrary<LocalDate> anyDay() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    Arbitrary<InnovateApplication> applications() {
        return Combinators.combine(
                        change(InnovateApplication::withLead, List.of(LeadPartner.values())),
                        change(InnovateApplication::withAdvisers, List.of(0, 1, 2)),
                        change(InnovateApplication::withBusinessPartners, List.of(0, 1, 2)),
                        change(
                                (application, kind) -> application.withBusinessPartner(
                                        application.businessPartner().withKind(kind)),
                                List.of(BusinessPartnerKind.values())),
                        change(
                                (application, employees) -> application.withBusinessPartner(
                                        application.businessPartner().withEmployees(employees)),
                                List.of(1, 2, 3)),
                        change(
                                (application, yes) -> application.withKnowledgeBase(
                                        application.knowledgeBase().withRegistered(yes)),
                                List.of(YesNo.values())),
                        lengths(),
                        change(
                                (application, country) ->
                                        application.withAfrican(new AfricanPartners(country, country)),
                                List.of(AfricanCountry.values())))
                .as((a, b, c, d, e, f, g, h) -> Stream.of(a, b, c, d, e, f, g, h)
                        .reduce(Function.identity(), Function::andThen)
                        .apply(Applications.complete(Strands.CLASSIC)));
    }

    private interface Change<T> {
        InnovateApplication make(InnovateApplication application, Knowledge<T> known);
    }

    /** Leaves an application as it is, forgets a fact, or gives it another value. */
    private static <T> Arbitrary<Function<InnovateApplication, InnovateApplication>> change(
            Change<T> change, List<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Function.identity())),
                Tuple.of(1, Arbitraries.just(application -> change.make(application, notAsked()))),
                Tuple.of(
                        2, Arbitraries.of(values).map(value -> application -> change.make(application, known(value)))));
    }

    private static Arbitrary<Function<InnovateApplication, InnovateApplication>> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.of(2, 3, 4, 12, 18, 24, 36, 40)
                        .map(months -> application -> Applications.months(application, months)),
                Arbitraries.of(13, 52, 53, 156).map(weeks -> application -> Applications.weeks(application, weeks)),
                Arbitraries.just(application -> application.withProject(
                        application.project().withMonths(notAsked()).withWeeks(notApplicable()))));
    }
}
