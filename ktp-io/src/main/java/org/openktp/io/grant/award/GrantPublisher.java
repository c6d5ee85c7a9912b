package org.openktp.io.grant.award;

import java.util.regex.Pattern;

/**
 * Who publishes grants.
 *
 * @param prefix the prefix that 360Giving registered for the publisher, such as {@code 360G-xyztrust}
 * @see org.openktp.io.grant.GrantSources#IDENTIFIERS
 */
public record GrantPublisher(String prefix) {

    private static final Pattern PREFIX = Pattern.compile("360G-[A-Za-z0-9_]+");
    private static final Pattern UNFIT = Pattern.compile("[^A-Za-z0-9._-]");

    /**
     * Checks the prefix.
     *
     * @param prefix the component of that name
     * @throws IllegalArgumentException if it does not begin with 360G, a hyphen and a letter, digit or underscore
     */
    public GrantPublisher {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("prefix '" + prefix
                    + "' must be 360G, a hyphen and letters, digits or underscores, such as 360G-xyztrust");
        }
    }

    /** An identifier made of the publisher's own reference; what the standard advises against becomes an underscore. */
    String own(String reference) {
        return prefix + "-" + UNFIT.matcher(reference).replaceAll("_");
    }

    /** Whether a reference has another spelling in the identifier made of it. */
    static boolean isRespelt(String reference) {
        return UNFIT.matcher(reference).find();
    }
}
