package org.openktp.rules.selection.balance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.Possibility;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;

/**
 * The groups into which the values of a fact divide applications.
 *
 * @param <V> the type of the values, of which a fact has one or, if it is a fact of sets, several
 */
final class GroupValues<V> {

    private final List<V> listed;
    private final Function<FactSheet, Stream<V>> named;
    private final Membership<V> membership;
    private final Fact<?> fact;

    private interface Membership<V> {
        Possibility of(FactSheet facts, V value);
    }

    private GroupValues(Fact<?> fact, List<V> listed, Function<FactSheet, Stream<V>> named, Membership<V> membership) {
        this.fact = fact;
        this.listed = listed;
        this.named = named;
        this.membership = membership;
    }

    /** The groups of a fact whose values are codes, sets of codes or texts. */
    static <T> GroupValues<?> of(Fact<T> fact) {
        Domain<T> domain = fact.domain();
        if (domain instanceof SetOf<?> sets) {
            return ofSets(sets, fact);
        }
        List<T> listed = domain instanceof CodeList<T> codes ? codes.values() : List.of();
        return new GroupValues<>(
                fact,
                listed,
                facts -> facts.of(fact).named().stream(),
                (facts, value) -> Possibility.isValue(facts.of(fact), value));
    }

    @SuppressWarnings("unchecked") // the fact has the domain
    private static <E> GroupValues<E> ofSets(SetOf<E> sets, Fact<?> fact) {
        Fact<Set<E>> ofSets = (Fact<Set<E>>) fact;
        return new GroupValues<>(
                fact,
                sets.elements().values(),
                facts -> facts.of(ofSets).named().stream().flatMap(Set::stream),
                (facts, value) -> Possibility.contains(facts.of(ofSets), value));
    }

    /** The values: those of the list in its order, then by their tokens those that applications name. */
    Map<String, Object> values(Collection<FactSheet> applications) {
        Map<String, Object> values = new LinkedHashMap<>();
        listed.forEach(each -> values.put(Code.tokenOf(each), each));
        Map<String, Object> others = new TreeMap<>();
        applications.stream().flatMap(named).forEach(each -> others.put(Code.tokenOf(each), each));
        others.forEach(values::putIfAbsent);
        return values;
    }

    /** Whether there may be values that neither the list nor any application names. */
    boolean isOpen() {
        return fact.domain() instanceof Text || (fact.domain() instanceof CodeList<?> codes && codes.isOpen());
    }

    /** Whether an application belongs to the group of a value. */
    Possibility membership(FactSheet facts, String token) {
        return Stream.concat(listed.stream(), named.apply(facts))
                .filter(each -> Code.tokenOf(each).equals(token))
                .findFirst()
                .map(each -> membership.of(facts, each))
                .orElseGet(() -> other(facts));
    }

    /** Of a value that neither the list nor the application names: the application may have it only if it names none. */
    private Possibility other(FactSheet facts) {
        return facts.of(fact) instanceof Missing ? Possibility.POSSIBLE : Possibility.IMPOSSIBLE;
    }
}
