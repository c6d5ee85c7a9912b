package org.openktp.io.innovate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.innovate.size.SizeThresholdEditions;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.ApplicationFields;
import org.openktp.rules.innovate.application.ApplicationParts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.ProjectFacts;

/** Arbitrary applications to Innovate UK's scheme: every field in every state that it may have. */
public final class InnovateSamples {

    private InnovateSamples() {}

    public static Arbitrary<InnovateApplication> any() {
        Arbitrary<List<Put<?>>> facts = Combinators.combine(
                        ApplicationFields.ALL.stream().map(InnovateSamples::put).toList())
                .as(puts -> puts);
        return Combinators.combine(
                        Arbitraries.of("a", "é😀", "=1", "x,\"y\"\n", "(unknown)", "{"),
                        Arbitraries.of(Competitions.CATALOGUE.entries())
                                .map(Competition::token)
                                .optional(),
                        facts,
                        states(identifiers()),
                        states(identifiers()),
                        figures(),
                        ordered(days()))
                .as(InnovateSamples::application);
    }

    private static InnovateApplication application(
            String id,
            Optional<String> round,
            List<Put<?>> facts,
            Knowledge<OrganisationId> knowledgeBase,
            Knowledge<OrganisationId> businessPartner,
            GroupFigures figures,
            Knowledge<LocalDate> begins) {
        ApplicationParts parts = new ApplicationParts();
        parts.application().id(id).round(round);
        boolean inMonths = of(ProjectFacts.MONTHS, facts).value().isPresent();
        facts.stream()
                .filter(each -> !inMonths || !each.field().fact().equals(ProjectFacts.WEEKS))
                .forEach(each -> each.into(parts));
        parts.knowledgeBase().organisation(knowledgeBase);
        parts.businessPartner()
                .organisation(businessPartner)
                .figures(fitting(figures, begins, facts))
                .accountingPeriodBegins(begins);
        return parts.build();
    }

    /** Figures that do not rule out the size stated, where one is. */
    private static GroupFigures fitting(GroupFigures figures, Knowledge<LocalDate> begins, List<Put<?>> facts) {
        Knowledge<CompanySize> told = SizeThresholdEditions.sizeOf(figures, begins);
        boolean ruledOut = Stream.of(CompanySize.values())
                .noneMatch(size ->
                        told.admits(size) && of(PartnerFacts.SIZE, facts).admits(size));
        return ruledOut ? GroupFigures.NOT_ASKED : figures;
    }

    @SuppressWarnings("unchecked") // a fact is known by values of its own type
    private static <T> Knowledge<T> of(Fact<T> fact, List<Put<?>> facts) {
        return facts.stream()
                .filter(each -> each.field().fact().equals(fact))
                .map(each -> (Knowledge<T>) each.known())
                .findFirst()
                .orElseThrow();
    }

    /** A field with what is known of it. */
    private record Put<T>(ApplicationField<T> field, Knowledge<T> known) {
        void into(ApplicationParts parts) {
            parts.put(field, known);
        }
    }

    private static <T> Arbitrary<Put<?>> put(ApplicationField<T> field) {
        return knowledge(field.fact()).map(known -> new Put<>(field, known));
    }

    private static <T> Arbitrary<Knowledge<T>> knowledge(Fact<T> fact) {
        Arbitrary<Knowledge<T>> states = states(fact.domain());
        return fact.notApplicable().isEmpty()
                ? states
                : Arbitraries.oneOf(states, Arbitraries.create(Knowledge::notApplicable));
    }

    @SuppressWarnings("unchecked") // the type of a domain's values goes with its class
    private static <T> Arbitrary<Knowledge<T>> states(Domain<T> domain) {
        if (domain instanceof CodeList<T> codes) {
            return states(Arbitraries.of(codes.values()));
        }
        if (domain instanceof SetOf<?> sets) {
            return (Arbitrary<Knowledge<T>>) (Arbitrary<?>) sets(sets.elements().values());
        }
        Arbitrary<?> ordered = domain instanceof IntegerRange range
                ? ordered(Arbitraries.integers().between(range.least(), range.greatest()))
                : ordered(days());
        return (Arbitrary<Knowledge<T>>) ordered;
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of("1000-01-01", "2024-01-31", "2024-02-01", "2024-02-29", "2025-04-06", "9999-12-31")
                .map(LocalDate::parse);
    }

    private static Arbitrary<OrganisationId> identifiers() {
        return Arbitraries.of("ods:RJ1", "ukprn:10007167", "companies-house:02992144")
                .map(OrganisationId::parse);
    }

    private static Arbitrary<GroupFigures> figures() {
        Arbitrary<BigDecimal> pounds = Combinators.combine(
                        Arbitraries.longs().between(0, 60_000_000_00L),
                        Arbitraries.integers().between(0, 2))
                .as(BigDecimal::valueOf);
        return Combinators.combine(
                        ordered(pounds),
                        ordered(pounds),
                        ordered(Arbitraries.integers().between(0, 500)))
                .as(GroupFigures::new);
    }

    private static <T> Arbitrary<Knowledge<T>> states(Arbitrary<T> values) {
        Arbitrary<Knowledge<T>> known = values.map(Knowledge::known);
        Arbitrary<Knowledge<T>> oneOf = values.set().ofMinSize(2).ofMaxSize(2).map(Knowledge::oneOf);
        Arbitrary<Knowledge<T>> missing = Arbitraries.of(Missing.Reason.class).map(Knowledge::missing);
        return Arbitraries.oneOf(known, oneOf, missing);
    }

    private static <T extends Comparable<? super T>> Arbitrary<Knowledge<T>> ordered(Arbitrary<T> values) {
        Arbitrary<Knowledge<T>> between = values.list().ofSize(2).flatMap(ends -> {
            List<T> sorted = new ArrayList<>(ends);
            sorted.sort(null);
            return Arbitraries.of(
                    new Between<>(Optional.of(sorted.get(0)), Optional.of(sorted.get(1))),
                    Knowledge.atLeast(sorted.get(0)),
                    Knowledge.atMost(sorted.get(1)));
        });
        return Arbitraries.oneOf(states(values), between);
    }

    private static <E> Arbitrary<Knowledge<Set<E>>> sets(List<E> elements) {
        Arbitrary<Set<E>> subsets = Arbitraries.of(elements).set().ofMaxSize(3);
        Arbitrary<Knowledge<Set<E>>> bounds = subsets.map(
                some -> new SetBounds<>(some, Optional.empty(), some.size(), OptionalInt.of(some.size() + 1)));
        return Arbitraries.oneOf(states(subsets), bounds, subsets.map(Knowledge::including));
    }
}
