package org.openktp.rules.selection.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Possibility;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;

/** The conflicts of interest between assessors and applications: those declared, and those derived from what is known of both. */
public final class Conflicts {

    private static final Organisation UNNAMED = new Organisation("unnamed", "an organisation that nobody named");

    private final ConflictRule rule;
    private final Set<Pair> declared;

    private record Pair(String application, String assessor) {}

    private Conflicts(ConflictRule rule, Set<Pair> declared) {
        this.rule = rule;
        this.declared = declared;
    }

    /**
     * The conflicts under a rule.
     *
     * @param rule which conflicts are derived
     * @param assessors the assessors, who may have declared conflicts
     * @param cards the scorecards, which may declare conflicts
     * @return the conflicts
     */
    public static Conflicts of(ConflictRule rule, Collection<Assessor> assessors, Collection<Scorecard> cards) {
        Set<Pair> declared = new HashSet<>();
        assessors.forEach(assessor ->
                assessor.conflicts().forEach(application -> declared.add(new Pair(application, assessor.id()))));
        cards.stream()
                .filter(Scorecard::conflict)
                .forEach(card -> declared.add(new Pair(card.application(), card.assessor())));
        return new Conflicts(rule, declared);
    }

    /**
     * The conflict between an assessor and an application.
     *
     * @param application the reference of the application
     * @param affiliations the organisations with which it is connected
     * @param assessor the assessor
     * @return a sure conflict where there is one, otherwise one that may be; the first kind of several; empty where there is none
     */
    public Optional<Conflict> between(String application, Affiliations affiliations, Assessor assessor) {
        if (declared.contains(new Pair(application, assessor.id()))) {
            return Optional.of(new Conflict(ConflictKind.DECLARED, true));
        }
        List<Conflict> derived = rule.derived().stream()
                .flatMap(kind -> conflict(kind, of(kind, affiliations, assessor)))
                .toList();
        return derived.stream().filter(Conflict::isSure).findFirst().or(() -> derived.stream()
                .findFirst());
    }

    /**
     * The assessors who are kept off an application: those with a sure conflict, and where the rule says so those with one that may
     * be.
     *
     * @param application the reference of the application
     * @param affiliations the organisations with which it is connected
     * @param assessors the assessors
     * @return their references
     */
    public Set<String> keptOff(String application, Affiliations affiliations, Collection<Assessor> assessors) {
        return assessors.stream()
                .filter(assessor -> between(application, affiliations, assessor)
                        .filter(this::keepsOff)
                        .isPresent())
                .map(Assessor::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a conflict keeps an assessor off.
     *
     * @param conflict the conflict
     * @return true if it is sure, or the rule keeps off whoever may have one
     */
    public boolean keepsOff(Conflict conflict) {
        return conflict.isSure() || rule.whenNotKnown() == ConflictRule.NotKnown.KEEP_OFF;
    }

    private static Stream<Conflict> conflict(ConflictKind kind, Possibility possibility) {
        return possibility == Possibility.IMPOSSIBLE
                ? Stream.empty()
                : Stream.of(new Conflict(kind, possibility == Possibility.SURE));
    }

    private static Possibility of(ConflictKind kind, Affiliations affiliations, Assessor assessor) {
        return kind == ConflictKind.SAME_EMPLOYER
                ? same(assessor.employer(), affiliations.employer())
                : most(Stream.concat(
                        affiliations.organisations().stream().map(each -> same(assessor.employer(), each)),
                        Stream.of(share(assessor.partners(), affiliations.partners()))));
    }

    private static Possibility same(Knowledge<OrganisationId> one, Knowledge<OrganisationId> other) {
        if (isNone(one) || isNone(other)) {
            return Possibility.IMPOSSIBLE;
        }
        if (one.named().isEmpty() || other.named().isEmpty()) {
            return Possibility.POSSIBLE;
        }
        Possibility most =
                most(one.named().stream().flatMap(each -> other.named().stream().map(that -> same(each, that))));
        boolean areKnown = one.value().isPresent() && other.value().isPresent();
        return most == Possibility.SURE && !areKnown ? Possibility.POSSIBLE : most;
    }

    /** Identifiers of different schemes may be those of one organisation. */
    private static Possibility same(OrganisationId one, OrganisationId other) {
        if (one.equals(other)) {
            return Possibility.SURE;
        }
        return one.scheme() == other.scheme() ? Possibility.IMPOSSIBLE : Possibility.POSSIBLE;
    }

    private static Possibility share(Knowledge<Set<Organisation>> one, Knowledge<Set<Organisation>> other) {
        if (isNone(one) || isNone(other)) {
            return Possibility.IMPOSSIBLE;
        }
        Set<Organisation> named = Stream.concat(one.named().stream(), other.named().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Possibility byName = most(named.stream().map(each -> both(one, other, each)));
        return byName == Possibility.IMPOSSIBLE && isOpen(one) && isOpen(other) ? Possibility.POSSIBLE : byName;
    }

    private static Possibility both(
            Knowledge<Set<Organisation>> one, Knowledge<Set<Organisation>> other, Organisation element) {
        Possibility here = Possibility.contains(one, element);
        Possibility there = Possibility.contains(other, element);
        return here.compareTo(there) > 0 ? here : there;
    }

    /** Whether the set may have elements that nobody named. */
    private static boolean isOpen(Knowledge<Set<Organisation>> set) {
        return Possibility.contains(set, UNNAMED) != Possibility.IMPOSSIBLE;
    }

    private static boolean isNone(Knowledge<?> fact) {
        return fact.equals(Knowledge.notApplicable());
    }

    private static Possibility most(Stream<Possibility> all) {
        return all.min(Possibility::compareTo).orElse(Possibility.IMPOSSIBLE);
    }
}
