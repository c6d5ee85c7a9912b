package org.openktp.core.innovate.dissemination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What publications have in common. */
final class Publications {

    private Publications() {}

    static void requireSound(String title, String partnership, List<Consent> consents) {
        if (title.isBlank() || partnership.isBlank()) {
            throw new IllegalArgumentException(
                    "title '" + title + "' and partnership '" + partnership + "' must not be blank");
        }
        Set<String> givers = new HashSet<>();
        for (Consent consent : consents) {
            if (!givers.add(consent.giver())) {
                throw new IllegalArgumentException("consent of " + consent.giver() + " must be there once only");
            }
        }
    }
}
