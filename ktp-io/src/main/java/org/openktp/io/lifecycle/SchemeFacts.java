package org.openktp.io.lifecycle;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.rule.Requirement;

/** The facts that events may bring along: those for which the guards of a scheme ask, but that no history tells. */
public final class SchemeFacts {

    private SchemeFacts() {}

    /**
     * The facts of a scheme.
     *
     * @param scheme the scheme
     * @return the facts by identifier, in the order of identifiers
     */
    public static Map<String, Fact<?>> of(Scheme scheme) {
        Map<String, Fact<?>> facts = new TreeMap<>(Fact.byId(scheme.lifecycles().stream()
                .flatMap(lifecycle -> lifecycle.transitions().stream())
                .flatMap(arrow -> arrow.guards().stream())
                .flatMap(SchemeFacts::facts)));
        facts.keySet().removeAll(told(scheme));
        return facts;
    }

    private static Stream<Fact<?>> facts(Requirement guard) {
        return Stream.of(guard.applicability(), guard.requirement()).flatMap(Conditions::facts);
    }

    private static Set<String> told(Scheme scheme) {
        Set<String> told = new HashSet<>(Set.of(HistoryFacts.EVENT_DATE.id(), HistoryFacts.REPEATED.id()));
        scheme.events().forEach(event -> told.add(HistoryFacts.date(event).id()));
        scheme.lifecycles().forEach(each -> told.add(HistoryFacts.state(each).id()));
        return told;
    }
}
