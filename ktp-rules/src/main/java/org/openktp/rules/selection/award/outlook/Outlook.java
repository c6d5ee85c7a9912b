package org.openktp.rules.selection.award.outlook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.allocation.Allocation;

/**
 * What may become of applications while merits are open. Every way of filling what is missing has its say: each application takes
 * any one of its merits, or drops out if it may, whatever the others do. An outcome that stands alone is settled. The maps are in
 * the order of the best merits.
 *
 * @param outcomes every outcome that an application may have, in their order
 * @param ranks the ranks that it may have, 1 being the best, among those that stay in the running, as long as it does: from the
 *     best to the worst
 * @param dependsOn the applications whose open merit or eligibility can change its outcome, itself possibly among them, by
 *     reference; none where the outcome is settled. Where quotas cannot change an award these are exactly the applications each of which
 *     can change it while nothing else changes; otherwise all that are not settled, some of which may not matter
 * @param isExact whether each outcome given is possible; otherwise there were more possibilities than are looked at, and some
 *     may not be, but every one that is possible is given
 */
public record Outlook(
        Map<String, Set<AwardOutcome>> outcomes,
        Map<String, Knowledge<Integer>> ranks,
        Map<String, Set<String>> dependsOn,
        boolean isExact) {

    /**
     * The most steps of a search through orders of merit, which is needed only where quotas can change an award. Beyond it the
     * outcomes are not exact.
     */
    public static final int GREATEST_SEARCH = 100_000;

    /**
     * Copies the maps and keeps their order.
     *
     * @param outcomes the component of that name
     * @param ranks the component of that name
     * @param dependsOn the component of that name
     * @param isExact the component of that name
     */
    public Outlook {
        Map<String, Set<AwardOutcome>> outcomesCopy = new LinkedHashMap<>();
        outcomes.forEach((id, set) ->
                outcomesCopy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(set)))));
        Map<String, Set<String>> dependsCopy = new LinkedHashMap<>();
        dependsOn.forEach((id, set) -> dependsCopy.put(id, Collections.unmodifiableSet(new TreeSet<>(set))));
        outcomes = Collections.unmodifiableMap(outcomesCopy);
        ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
        dependsOn = Collections.unmodifiableMap(dependsCopy);
    }

    /**
     * Looks at every completion.
     *
     * @param contenders the applications, in any order
     * @param cuts where awards end
     * @return what may become of each
     * @throws IllegalArgumentException if an application is there twice, or two have a merit with the same last text
     */
    public static Outlook of(List<Contender> contenders, Cuts cuts) {
        return new OutlookMaker(contenders, cuts, GREATEST_SEARCH).make();
    }

    /**
     * What may become of applications of whose merits not all are given, though for each the best and the worst are: no search is made.
     *
     * @param contenders the applications, in any order
     * @param cuts where awards end
     * @return every outcome that is possible of each, and perhaps some that are not; not exact
     * @throws IllegalArgumentException if an application is there twice, or two have a merit with the same last text
     */
    public static Outlook withoutSearch(List<Contender> contenders, Cuts cuts) {
        return new OutlookMaker(contenders, cuts, GREATEST_SEARCH).withoutSearch();
    }

    /**
     * What became of applications of which nothing is open.
     *
     * @param allocation their awards
     * @return the one outcome and the rank of each
     */
    public static Outlook of(Allocation allocation) {
        Map<String, Set<AwardOutcome>> outcomes = new LinkedHashMap<>();
        Map<String, Knowledge<Integer>> ranks = new LinkedHashMap<>();
        Map<String, Set<String>> dependsOn = new LinkedHashMap<>();
        allocation.outcomes().forEach((id, outcome) -> {
            outcomes.put(id, Set.of(outcome));
            ranks.put(id, Knowledge.known(ranks.size() + 1));
            dependsOn.put(id, Set.of());
        });
        return new Outlook(outcomes, ranks, dependsOn, true);
    }

    /**
     * Every outcome that an application may have.
     *
     * @param application its reference
     * @return the outcomes, in their order
     * @throws IllegalArgumentException if it is not there
     */
    public Set<AwardOutcome> outcomesOf(String application) {
        return of(outcomes, application);
    }

    /**
     * The rank that an application may have.
     *
     * @param application its reference
     * @return what is known of it
     * @throws IllegalArgumentException if it is not there
     */
    public Knowledge<Integer> rankOf(String application) {
        return of(ranks, application);
    }

    /**
     * What can change the outcome of an application.
     *
     * @param application its reference
     * @return the references of the applications on which it depends
     * @throws IllegalArgumentException if it is not there
     */
    public Set<String> dependenciesOf(String application) {
        return of(dependsOn, application);
    }

    private static <T> T of(Map<String, T> map, String application) {
        return Optional.ofNullable(map.get(application))
                .orElseThrow(() -> new IllegalArgumentException("application " + application + " is not there"));
    }
}
