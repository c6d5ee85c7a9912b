package org.openktp.examples.screening.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.code.EnumCode;

/** What a file may hold. */
public enum InputKind implements EnumCode {
    /** Applications to either scheme. */
    APPLICATIONS,
    /** Scorecards of assessors. */
    SCORECARDS,
    /** Histories of applications and partnerships. */
    HISTORIES,
    /** A document of rounds. */
    ROUNDS,
    /** A document of rules. */
    RULES,
    /** A cost plan. */
    COST_PLAN,
    /** A selection policy. */
    SELECTION_POLICY;

    private static final String FORMAT = "format";

    /** The properties that only one kind of document has, which tell it where its format is absent. */
    private static final Map<String, InputKind> CONTENTS =
            Map.of("rounds", ROUNDS, "ruleSets", RULES, "plan", COST_PLAN, "policy", SELECTION_POLICY);

    private static final Set<String> LINES_OF_HISTORIES = Set.of("history", "event", "correction", "retraction");

    /** Whether it is read as a whole. */
    boolean isDocument() {
        return this == ROUNDS || this == RULES || this == COST_PLAN || this == SELECTION_POLICY;
    }

    /**
     * The kind of an input by the names in its first record.
     *
     * @param first the properties of its first object, or the columns of its header, with the values that are texts
     * @return the kind; applications where nothing tells another, and empty where the format is none of these
     */
    static Optional<InputKind> of(Map<String, String> first) {
        String format = first.getOrDefault(FORMAT, "");
        if (!format.isEmpty()) {
            return Stream.of(values())
                    .filter(InputKind::isDocument)
                    .filter(kind -> format.startsWith("openktp-" + kind.token() + "/"))
                    .findFirst();
        }
        List<InputKind> documents = CONTENTS.keySet().stream()
                .filter(first::containsKey)
                .sorted()
                .map(CONTENTS::get)
                .toList();
        return Optional.of(documents.isEmpty() ? ofRecords(first) : documents.get(0));
    }

    private static InputKind ofRecords(Map<String, String> first) {
        if (LINES_OF_HISTORIES.contains(first.getOrDefault("kind", ""))) {
            return HISTORIES;
        }
        return first.containsKey("assessor") ? SCORECARDS : APPLICATIONS;
    }
}
