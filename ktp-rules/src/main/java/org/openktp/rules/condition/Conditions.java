package org.openktp.rules.condition;

import java.util.ArrayList;
import java.util.Collection;
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
        List<Atom> atoms = new ArrayList<>();
        addAtoms(condition, atoms);
        return atoms.stream();
    }

    /**
     * Adds the atoms of a condition.
     *
     * @param condition the condition
     * @param atoms where to add, from left to right, repeated as they occur
     */
    public static void addAtoms(Condition condition, Collection<? super Atom> atoms) {
        if (condition instanceof Atom atom) {
            atoms.add(atom);
        } else if (condition instanceof Not not) {
            addAtoms(not.condition(), atoms);
        } else {
            for (Condition part : parts(condition)) {
                addAtoms(part, atoms);
            }
        }
    }

    /**
     * The facts that a condition is about, from left to right, repeated as they occur.
     *
     * @param condition the condition
     * @return its facts
     */
    public static Stream<Fact<?>> facts(Condition condition) {
        List<Fact<?>> facts = new ArrayList<>();
        addFacts(condition, facts);
        return facts.stream();
    }

    /**
     * Adds the facts that a condition asks for.
     *
     * @param condition the condition
     * @param facts where to add, in the order of reading, once for each time it is asked for
     */
    public static void addFacts(Condition condition, Collection<Fact<?>> facts) {
        if (condition instanceof Atom atom) {
            facts.addAll(atom.facts());
        } else if (condition instanceof Not not) {
            addFacts(not.condition(), facts);
        } else {
            for (Condition part : parts(condition)) {
                addFacts(part, facts);
            }
        }
    }

    /**
     * The atoms of a condition together with whether they are negated, counting every negation around them.
     *
     * @param condition the condition
     * @return its literals, from left to right, repeated as they occur
     */
    public static Stream<Literal> literals(Condition condition) {
        List<Literal> literals = new ArrayList<>();
        collect(condition, false, literals);
        return literals.stream();
    }

    private static void collect(Condition condition, boolean negated, List<Literal> literals) {
        if (condition instanceof Atom atom) {
            literals.add(new Literal(atom, negated));
        } else if (condition instanceof Not not) {
            collect(not.condition(), !negated, literals);
        } else {
            for (Condition part : parts(condition)) {
                collect(part, negated, literals);
            }
        }
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
