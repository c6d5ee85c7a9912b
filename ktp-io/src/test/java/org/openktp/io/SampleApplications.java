package org.openktp.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.time.PartialDate;

/** Arbitrary applications: every field in every state, and texts with everything in them that formats stumble over. */
final class SampleApplications {

    private SampleApplications() {}

    static Arbitrary<Application> any() {
        Arbitrary<Optional<String>> rounds =
                Arbitraries.of("hcs-ktp-1", "hcs-ktp-4").optional();
        return Combinators.combine(texts(), rounds, given(dates()), applicants(), proposals())
                .as(Application::new);
    }

    /** Dates in every state, in ranges near to months and years, and whole months and years. */
    private static Arbitrary<Knowledge<LocalDate>> dates() {
        Arbitrary<LocalDate> days = Arbitraries.of(
                        "1000-01-01",
                        "2023-12-31",
                        "2024-01-01",
                        "2024-01-31",
                        "2024-02-01",
                        "2024-02-28",
                        "2024-02-29",
                        "2024-12-31",
                        "9999-12-31")
                .map(LocalDate::parse);
        Arbitrary<Knowledge<LocalDate>> partial = Arbitraries.of(
                        "1000", "2023", "2024", "2023-02", "2024-02", "9999-12")
                .map(PartialDate::parse)
                .map(Knowledge::date);
        return Arbitraries.frequencyOf(Tuple.of(4, ordered(days)), Tuple.of(1, partial));
    }

    /** Texts that are not blank, of whole characters. */
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"",
                "\"\"",
                ",",
                ";",
                "\n",
                "\r\n",
                "\r",
                "\t",
                " ",
                " | ",
                "..",
                "...",
                "{",
                "}",
                "[",
                "(",
                ")",
                "\\",
                "#",
                "'",
                "(unknown)",
                "(none)",
                "{\"value\":1}",
                "null",
                "7",
                "ä",
                "\u00a0",
                "\u2028",
                "\uFEFF",
                "\u0000",
                "\u009b",
                "\u202e",
                "😀",
                "👩‍🔬",
                "a",
                "npl");
        Arbitrary<String> mixed = pieces.list().ofMinSize(1).ofMaxSize(6).map(each -> String.join("", each));
        Arbitrary<String> wild = Arbitraries.strings()
                .excludeChars('\uFFFF')
                .withCharRange('\u0000', '\uD7FF')
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.oneOf(mixed, wild).filter(text -> !text.isBlank());
    }

    private static Arbitrary<Applicant> applicants() {
        Arbitrary<OrganisationId> employers = Arbitraries.of("ods:RJ1", "ods:7A4", "ods:G6V2S", "ukprn:10007167")
                .map(OrganisationId::parse);
        return Combinators.combine(
                        scalar(Arbitraries.of(Role.class)),
                        scalar(Arbitraries.integers()
                                .between(0, 99)
                                .map("%02d"::formatted)
                                .map(StaffGroup::new)),
                        ordered(Arbitraries.of(AgendaForChangeBand.class)),
                        scalar(Arbitraries.of(Nation.class)),
                        scalar(employers),
                        scalar(Arbitraries.of(OrganisationKind.class)),
                        ordered(Arbitraries.integers().between(0, 100)))
                .as((role, group, band, nation, employer, kind, percent) ->
                        new Applicant(role, group, band, nation, employer, fitting(employer, kind), percent));
    }

    private static Knowledge<OrganisationKind> fitting(
            Knowledge<OrganisationId> employer, Knowledge<OrganisationKind> kind) {
        return employer.value()
                .flatMap(OrganisationId::kind)
                .filter(revealed -> !kind.admits(revealed))
                .map(Knowledge::known)
                .orElse(kind);
    }

    private static Arbitrary<Knowledge<Proposal>> proposals() {
        Arbitrary<Knowledge<Proposal>> given = Combinators.combine(
                        given(scalar(texts())),
                        given(scalar(texts())),
                        given(sets(HcsKtp.ROUND_4.themeList())),
                        given(sets(HcsKtp.PROGRAMME.partners())))
                .as(Proposal::new)
                .map(Knowledge::known);
        return Arbitraries.frequencyOf(
                Tuple.of(4, given),
                Tuple.of(1, Arbitraries.just(Knowledge.known(Proposal.builder().build()))),
                Tuple.of(1, withoutValue()));
    }

    /** Every state but not applicable: what a project has, it has. */
    private static <T> Arbitrary<Knowledge<T>> given(Arbitrary<Knowledge<T>> states) {
        return states.filter(state -> !state.equals(Knowledge.notApplicable()));
    }

    private static <T> Arbitrary<Knowledge<T>> withoutValue() {
        Arbitrary<Knowledge<T>> missing = Arbitraries.of(Missing.Reason.class).map(Knowledge::missing);
        return Arbitraries.oneOf(missing, Arbitraries.create(Knowledge::notApplicable));
    }

    private static <T> Arbitrary<Knowledge<T>> scalar(Arbitrary<T> values) {
        Arbitrary<Knowledge<T>> known = values.map(Knowledge::known);
        Arbitrary<Knowledge<T>> oneOf = values.set().ofMinSize(2).ofMaxSize(3).map(Knowledge::oneOf);
        return Arbitraries.oneOf(known, oneOf, withoutValue());
    }

    private static <T extends Comparable<? super T>> Arbitrary<Knowledge<T>> ordered(Arbitrary<T> values) {
        Arbitrary<Knowledge<T>> between = values.list().ofSize(2).flatMap(ends -> {
            T low = ends.get(0).compareTo(ends.get(1)) <= 0 ? ends.get(0) : ends.get(1);
            T high = low.equals(ends.get(0)) ? ends.get(1) : ends.get(0);
            return Arbitraries.of(
                    Knowledge.between(low, high),
                    Knowledge.atLeast(low),
                    new Between<>(Optional.empty(), Optional.of(high)));
        });
        return Arbitraries.oneOf(scalar(values), between);
    }

    private static <E> Arbitrary<Knowledge<Set<E>>> sets(Collection<E> elements) {
        Arbitrary<Set<E>> subsets = Arbitraries.subsetOf(elements);
        Arbitrary<Knowledge<Set<E>>> bounds = Combinators.combine(
                        subsets,
                        subsets,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        sizes())
                .as(SampleApplications::bounds);
        return Arbitraries.oneOf(scalar(subsets), bounds, subsets.map(Knowledge::including));
    }

    private static Arbitrary<OptionalInt> sizes() {
        return Arbitraries.integers().between(0, 6).optional().map(size -> size.map(OptionalInt::of)
                .orElse(OptionalInt.empty()));
    }

    /** Bounds that some set fits, near to the ones given. */
    private static <E> Knowledge<Set<E>> bounds(
            Set<E> includes, Set<E> more, boolean closed, int least, OptionalInt most) {
        Set<E> within = new LinkedHashSet<>(includes);
        within.addAll(more);
        int greatest = closed ? within.size() : 6;
        int min = Math.min(Math.max(least, includes.size()), greatest);
        OptionalInt max = most.isPresent() ? OptionalInt.of(Math.max(min, most.getAsInt())) : most;
        return new SetBounds<>(includes, closed ? Optional.of(within) : Optional.empty(), min, max);
    }

    /** The same application as it is read back: a proposal in which nothing was asked was not asked for. */
    static Application asRead(Application application) {
        boolean empty =
                application.proposal().equals(Knowledge.known(Proposal.builder().build()));
        return empty ? application.withProposal(Knowledge.notAsked()) : application;
    }

    static List<Application> asRead(List<Application> applications) {
        List<Application> read = new ArrayList<>();
        applications.forEach(each -> read.add(asRead(each)));
        return read;
    }
}
