package org.openktp.rules.condition;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * The text has a number of words in a range.
 *
 * @param fact a fact whose values are texts
 * @param counting how words are counted
 * @param least the least number, 0 or more
 * @param most the greatest number, or empty where there is none
 */
public record WordCount(Fact<String> fact, WordCounting counting, int least, OptionalInt most)
        implements FactAtom<String> {

    /**
     * Checks the numbers and the fact.
     *
     * @param fact the component of that name
     * @param counting the component of that name
     * @param least the component of that name
     * @param most the component of that name
     * @throws IllegalArgumentException if the least number is below 0 or above the greatest, or the fact's values are
     *     not texts
     */
    public WordCount {
        Counts.check(fact.id(), least, most);
        Matches.requireText(fact);
    }

    @Override
    public boolean holds(String value) {
        return Counts.within(counting.count(value), least, most);
    }

    @Override
    public Collection<String> landmarks() {
        return List.of();
    }

    @Override
    public Message message() {
        if (most.isEmpty()) {
            return Message.of(MessageCode.WORDS_AT_LEAST, fact.term(), least, counting);
        }
        return least == 0
                ? Message.of(MessageCode.WORDS_AT_MOST, fact.term(), most.getAsInt(), counting)
                : Message.of(MessageCode.WORDS_FROM_TO, fact.term(), least, most.getAsInt(), counting);
    }

    @Override
    public String canonical() {
        return "words(" + Canonical.text(fact.id()) + "," + counting.token() + "," + Counts.canonical(least, most)
                + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WordCount that
                && counting == that.counting
                && least == that.least
                && most.equals(that.most)
                && fact.equals(that.fact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fact, counting, least, most);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
