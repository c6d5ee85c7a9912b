package org.openktp.rules.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.wording.Message;

/** Answers as a person would give them: what goes without saying is left out, and most of a list is all but the rest. */
final class Answers {

    private Answers() {}

    static List<Message> of(Condition answer) {
        List<Condition> kinds = kinds(answer).toList();
        boolean orNot = kinds.stream().anyMatch(Answers::doesNotApply);
        List<Condition> plain = kinds.stream()
                .map(kind -> kind instanceof IsIn<?> list ? allBut(list, orNot) : kind)
                .toList();
        // Whoever is not one of the rest includes whoever the fact does not apply to.
        boolean included = orNot
                && plain.stream().anyMatch(kind -> kind instanceof Not && !doesNotApply(kind) && !kinds.contains(kind));
        return plain.stream()
                .filter(kind -> !included || !doesNotApply(kind))
                .map(Answers::message)
                .toList();
    }

    private static Stream<Condition> kinds(Condition answer) {
        return answer instanceof AnyOf any ? any.conditions().stream().flatMap(Answers::kinds) : Stream.of(answer);
    }

    private static boolean doesNotApply(Condition kind) {
        return kind instanceof Not not && not.condition() instanceof HasValue;
    }

    private static Message message(Condition kind) {
        if (kind instanceof Not not && not.condition() instanceof HasValue<?> value) {
            return KnowledgeText.message(Knowledge.notApplicable(), value.fact());
        }
        return kind instanceof AllOf all ? message(all) : kind.message();
    }

    /** That there is a value goes without saying beside what is said of it. */
    private static Message message(AllOf all) {
        List<Condition> said = all.conditions().stream()
                .filter(part -> part instanceof FactAtom && !(part instanceof HasValue))
                .toList();
        List<Condition> rest = all.conditions().stream()
                .filter(part -> said.isEmpty() || !(part instanceof HasValue))
                .toList();
        return rest.size() == 1 ? rest.get(0).message() : new AllOf(rest).message();
    }

    private static <T> Condition allBut(IsIn<T> list, boolean orNot) {
        Fact<T> fact = list.fact();
        if (!(fact.domain() instanceof CodeList<T> codes) || codes.isOpen()) {
            return list;
        }
        Set<T> rest = new LinkedHashSet<>(codes.values());
        rest.removeAll(list.values());
        if (rest.isEmpty() || rest.size() >= list.values().size()) {
            return rest.isEmpty() ? Condition.hasValue(fact) : list;
        }
        Condition others = Condition.not(Condition.isIn(fact, rest));
        return orNot || fact.notApplicable().isEmpty() ? others : Condition.all(Condition.hasValue(fact), others);
    }
}
