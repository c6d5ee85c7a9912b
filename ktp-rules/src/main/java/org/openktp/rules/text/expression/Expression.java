package org.openktp.rules.text.expression;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A regular expression. It can be read without a text: {@link #addAfter} gives what may follow once a character is taken
 * (its partial derivatives), and of these an expression has finitely many, which are the states of an automaton.
 * Immutable; made by the methods here, which simplify, so that fewer expressions of the same meaning differ.
 */
public sealed interface Expression {

    /** What the empty text matches and no other. */
    Expression EMPTY = new Empty();

    /**
     * Whether the empty text matches.
     *
     * @return true if it does
     */
    boolean matchesEmpty();

    /**
     * Adds what may follow a character where another expression comes behind this one.
     *
     * @param codePoint the character, which this takes
     * @param then what comes behind
     * @param after where to add
     */
    void addAfter(int codePoint, Expression then, Set<Expression> after);

    /**
     * Adds the sets of characters of which this consists. Two characters that lie in the same of these are alike to it.
     *
     * @param sets where to add
     */
    void addCharacters(Set<CharacterSet> sets);

    /**
     * What may follow a character: a text that begins with it matches one of some expressions exactly when its rest
     * matches one of these.
     *
     * @param expressions the expressions
     * @param codePoint the character
     * @return the expressions for the rest, none if no text that begins so matches
     */
    static Set<Expression> after(Set<Expression> expressions, int codePoint) {
        Set<Expression> after = new HashSet<>();
        for (Expression expression : expressions) {
            expression.addAfter(codePoint, EMPTY, after);
        }
        return after;
    }

    /**
     * One character of a set.
     *
     * @param set the set
     * @return the expression
     */
    static Expression oneOf(CharacterSet set) {
        return new OneOf(set);
    }

    /**
     * One expression and then another.
     *
     * @param first the one
     * @param rest the other
     * @return the expression
     */
    static Expression sequence(Expression first, Expression rest) {
        if (first instanceof Empty || rest instanceof Empty) {
            return first instanceof Empty ? rest : first;
        }
        return first instanceof Sequence longer
                ? new Sequence(longer.first, sequence(longer.rest, rest))
                : new Sequence(first, rest);
    }

    /**
     * One of some expressions.
     *
     * @param alternatives the expressions
     * @return the expression
     */
    static Expression anyOf(List<Expression> alternatives) {
        return alternatives.size() == 1 ? alternatives.get(0) : new AnyOf(List.copyOf(alternatives));
    }

    /**
     * An expression a number of times.
     *
     * @param repeated the expression
     * @param least how often at least
     * @param most how often at most, empty where there is no bound
     * @return the expression
     */
    static Expression repetition(Expression repeated, int least, OptionalInt most) {
        boolean never = most.isPresent() && most.getAsInt() == 0;
        return never || repeated instanceof Empty ? EMPTY : new Repetition(repeated, least, most);
    }

    /** The empty text. */
    record Empty() implements Expression {

        @Override
        public boolean matchesEmpty() {
            return true;
        }

        @Override
        public void addAfter(int codePoint, Expression then, Set<Expression> after) {
            // it takes no character
        }

        @Override
        public void addCharacters(Set<CharacterSet> sets) {
            // it has none
        }

        /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Empty;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /**
     * A character of a set.
     *
     * @param set the set
     */
    record OneOf(CharacterSet set) implements Expression {

        @Override
        public boolean matchesEmpty() {
            return false;
        }

        @Override
        public void addAfter(int codePoint, Expression then, Set<Expression> after) {
            if (set.contains(codePoint)) {
                after.add(then);
            }
        }

        @Override
        public void addCharacters(Set<CharacterSet> sets) {
            sets.add(set);
        }

        /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
        @Override
        public boolean equals(Object other) {
            return other instanceof OneOf that && set.equals(that.set);
        }

        @Override
        public int hashCode() {
            return set.hashCode();
        }
    }

    /**
     * Two expressions, one after the other.
     *
     * @param first the first
     * @param rest the second
     */
    record Sequence(Expression first, Expression rest) implements Expression {

        @Override
        public boolean matchesEmpty() {
            return first.matchesEmpty() && rest.matchesEmpty();
        }

        @Override
        public void addAfter(int codePoint, Expression then, Set<Expression> after) {
            first.addAfter(codePoint, sequence(rest, then), after);
            if (first.matchesEmpty()) {
                rest.addAfter(codePoint, then, after);
            }
        }

        @Override
        public void addCharacters(Set<CharacterSet> sets) {
            first.addCharacters(sets);
            rest.addCharacters(sets);
        }

        /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence that && first.equals(that.first) && rest.equals(that.rest);
        }

        @Override
        public int hashCode() {
            return 31 * first.hashCode() + rest.hashCode();
        }
    }

    /**
     * One of some expressions.
     *
     * @param alternatives the expressions
     */
    record AnyOf(List<Expression> alternatives) implements Expression {

        @Override
        public boolean matchesEmpty() {
            return alternatives.stream().anyMatch(Expression::matchesEmpty);
        }

        @Override
        public void addAfter(int codePoint, Expression then, Set<Expression> after) {
            alternatives.forEach(each -> each.addAfter(codePoint, then, after));
        }

        @Override
        public void addCharacters(Set<CharacterSet> sets) {
            alternatives.forEach(each -> each.addCharacters(sets));
        }
    }

    /**
     * An expression a number of times.
     *
     * @param repeated the expression
     * @param least how often at least
     * @param most how often at most, above zero, empty where there is no bound
     */
    record Repetition(Expression repeated, int least, OptionalInt most) implements Expression {

        @Override
        public boolean matchesEmpty() {
            return least == 0 || repeated.matchesEmpty();
        }

        /** Where the repeated expression matches the empty text, no round before the one that takes it need take any. */
        @Override
        public void addAfter(int codePoint, Expression then, Set<Expression> after) {
            OptionalInt fewer = most.isPresent() ? OptionalInt.of(most.getAsInt() - 1) : most;
            Expression more = repetition(repeated, Math.max(least - 1, 0), fewer);
            repeated.addAfter(codePoint, sequence(more, then), after);
        }

        @Override
        public void addCharacters(Set<CharacterSet> sets) {
            repeated.addCharacters(sets);
        }

        /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Repetition that
                    && least == that.least
                    && most.equals(that.most)
                    && repeated.equals(that.repeated);
        }

        @Override
        public int hashCode() {
            return 31 * repeated.hashCode() + least;
        }
    }
}
