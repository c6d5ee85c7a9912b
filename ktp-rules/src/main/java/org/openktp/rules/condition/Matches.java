package org.openktp.rules.condition;

import java.util.Collection;
import java.util.List;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.Text;
import org.openktp.rules.text.TextPattern;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The whole text has a form.
 *
 * @param fact a fact whose values are texts
 * @param pattern the form
 */
public record Matches(Fact<String> fact, TextPattern pattern) implements FactAtom<String> {

    /**
     * Checks the fact.
     *
     * @param fact the component of that name
     * @param pattern the component of that name
     * @throws IllegalArgumentException if the fact's values are not texts
     */
    public Matches {
        requireText(fact);
    }

    static void requireText(Fact<String> fact) {
        if (!(fact.domain() instanceof Text)) {
            throw new IllegalArgumentException("the values of " + fact.id() + " must be texts, not "
                    + fact.domain().canonical());
        }
    }

    @Override
    public boolean holds(String value) {
        return pattern.matches(value);
    }

    @Override
    public Collection<String> landmarks() {
        return List.of();
    }

    @Override
    public Message message() {
        return Message.of(MessageCode.MATCHES, fact.term(), pattern.toString());
    }

    @Override
    public String canonical() {
        return "matches(" + Canonical.text(fact.id()) + "," + Canonical.text(pattern.toString()) + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Matches that && pattern.equals(that.pattern) && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + pattern.hashCode();
    }
}
