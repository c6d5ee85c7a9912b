package org.openktp.core.programme;

import java.io.Serializable;

/**
 * A topic that a source names under a theme. Topic lists are open: others may belong to the theme as well.
 *
 * @param name the topic in the words of the field, such as {@code "point-of-care testing"}
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record Topic(String name) implements Serializable {
    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Topic that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
