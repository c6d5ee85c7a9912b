package org.openktp.core.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of what can be found: every code with its meaning and its remedy. A code is never used again for another
 * meaning; one that is no longer given stays where it is, and its guide says so.
 */
public final class FindingGuides {

    /** Every guide, in the order of the codes. */
    public static final List<FindingGuide> ALL = Stream.of(
                    ReadingGuides.ALL, RuleGuides.ALL, CostGuides.ALL, SelectionGuides.ALL)
            .flatMap(List::stream)
            .sorted((one, other) -> one.code().compareTo(other.code()))
            .toList();

    private static final Map<FindingCode, FindingGuide> BY_CODE = byCode();

    private FindingGuides() {}

    private static Map<FindingCode, FindingGuide> byCode() {
        Map<FindingCode, FindingGuide> guides = new EnumMap<>(FindingCode.class);
        ALL.forEach(guide -> guides.put(guide.code(), guide));
        return guides;
    }

    /**
     * The guide to a code.
     *
     * @param code the code
     * @return its guide, which every code has
     */
    public static FindingGuide of(FindingCode code) {
        return Optional.ofNullable(BY_CODE.get(code))
                .orElseThrow(() -> new IllegalStateException("code " + code.token() + " has no guide"));
    }
}
