package org.openktp.core.programme;

import java.util.ArrayList;
import java.util.List;
import org.openktp.core.code.Code;

/**
 * A theme under which a round makes awards.
 *
 * @param token our code, such as {@code novel-diagnostics}
 * @param label the theme as published
 * @param topics the topics that the source names; an open list
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record Theme(String token, String label, List<Topic> topics) implements Code {

    /**
     * Copies the topics.
     *
     * @param token the component of that name
     * @param label the component of that name
     * @param topics the component of that name
     */
    public Theme {
        topics = List.copyOf(topics);
    }

    /**
     * A theme with the topics named.
     *
     * @param token our code
     * @param label the theme as published
     * @param topics the names of its topics
     * @return the theme
     */
    public static Theme of(String token, String label, String... topics) {
        List<Topic> all = new ArrayList<>();
        for (String topic : topics) {
            all.add(new Topic(topic));
        }
        return new Theme(token, label, all);
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Theme that
                && token.equals(that.token)
                && label.equals(that.label)
                && topics.equals(that.topics);
    }

    /** Equal themes have equal tokens, which is all that a hash has to keep; themes are looked up often. */
    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
