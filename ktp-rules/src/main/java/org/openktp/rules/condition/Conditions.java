package org.openktp.rules.condition;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;

/** Walks over conditions. */
public final class Conditions {

    private Conditions() {}

    /**
     * The atoms of a condition, from left to right, repeated as they occur.
     *
     * @param condition the condition
     * @return its atoms
     */
    public static Stream<Atom> atoms(Condition condition) {
        return literals(condition).map(Literal::atom);
    }

    /**
     * The facts that a condition is about, from left to right, repeated as they occur.
     *
     * @param condition the condition
     * @return its facts
     */
    public static Stream<Fact<?>> facts(Condition condition) {
        return atoms(condition).flatMap(atom -> atom.facts().stream());
    }

    /**
     * The atoms of a condition together with whether they are negated, counting every negation around them.
     *
     * @param condition the condition
     * @return its literals, from left to right, repeated as they occur
     */
    public static Stream<Literal> literals(Condition condition) {
        return literals(condition, false);
    }

    private static Stream<Literal> literals(Condition condition, boolean negated) {
        if (condition instanceof Atom atom) {
            return Stream.of(new Literal(atom, negated));
        }
        if (condition instanceof Not not) {
            return literals(not.condition(), !negated);
        }
        return parts(condition).stream().flatMap(part -> literals(part, negated));
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions();
        }
        if (condition instanceof AnyOf any) {
            return any.conditions();
        }
        return ((AtLeastOf) condition).conditions();
    }

    /**
     * An atom as it stands in a condition.
     *
     * @param atom the atom
     * @param negated whether its contrary is asked for
     */
    public record Literal(Atom atom, boolean negated) {

        /**
         * What is asked for.
         *
         * @return the atom, or its contrary
         */
        public Condition condition() {
            return negated ? new Not(atom) : atom;
        }

        /**
         * What is asked for, as a message.
         *
         * @return the message of the atom, or of its contrary
         */
        public Message message() {
            return condition().message();
        }
    }
}
