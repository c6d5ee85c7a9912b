package org.openktp.core.innovate.dissemination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What publications have in common. */
final class Publications {

    private Publications() {}

    static void requireSound(String title, String partnership, List<Consent> consents) {
        if (title.isBlank()) {
            throw new IllegalArgumentException(
                    "title '" + title + "' of a publication of partnership " + partnership + " must not be blank");
        }
        if (partnership.isBlank()) {
            throw new IllegalArgumentException(
                    "partnership '" + partnership + "' of publication '" + title + "' must not be blank");
        }
        requireOneOfEach(title, consents);
    }

    private static void requireOneOfEach(String title, List<Consent> consents) {
        Set<String> givers = new HashSet<>();
        for (Consent consent : consents) {
            if (!givers.add(consent.giver())) {
                throw new IllegalArgumentException("consents of publication '" + title
                        + "' must be one of each giver, but " + consent.giver() + " is there twice");
            }
        }
    }
}
