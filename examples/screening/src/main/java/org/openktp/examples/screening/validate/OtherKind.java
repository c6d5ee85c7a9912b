package org.openktp.examples.screening.validate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a file may hold that is not validated, but has an identifier as applications have. */
enum OtherKind {
    /** The decisions of an earlier run. */
    DECISIONS(Set.of("verdict", "outcomes"), "decisions, which 'ktp screen' writes and no command reads"),
    /** The same in the shape of another service. */
    SIGNPOSTS(
            Set.of("processedSuggestions"),
            "answers of eligibility signposting, which 'ktp screen' writes and no command reads"),
    /** Grants of the 360Giving Data Standard, one by one or a package of them, or with the titles of its columns. */
    GRANTS(
            Set.of("grants", "amountAwarded", "recipientOrganization", "Amount Awarded", "Recipient Org:Identifier"),
            "grants by the 360Giving Data Standard, which 'ktp grants' reads");

    private final Set<String> marks;
    private final String description;

    OtherKind(Set<String> marks, String description) {
        this.marks = marks;
        this.description = description;
    }

    /** What it is, and which command reads it. */
    String description() {
        return description;
    }

    /**
     * The kind of an input by the names in its first record.
     *
     * @param first the properties of its first object, or the columns of its header
     * @return empty where it has no name that only one of these has
     */
    static Optional<OtherKind> of(Map<String, String> first) {
        return Stream.of(values())
                .filter(kind -> kind.marks.stream().anyMatch(first::containsKey))
                .findFirst();
    }
}
