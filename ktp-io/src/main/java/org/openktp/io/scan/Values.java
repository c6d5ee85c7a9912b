package org.openktp.io.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.ApplicationLayout;

/**
 * What the fields of applications to one round say, by the bytes that they are written as. What is new is read the full way, as the
 * only field of an application, and remembered.
 */
final class Values {

    private static final Knowledge<?> NOT_ASKED = Knowledge.notAsked();

    private final FullWay full;
    private final String beginning;
    private final Optional<String> round;
    private final List<Memo<Knowledge<?>>> byField =
            Stream.generate(Memo<Knowledge<?>>::new).limit(Layout.ID).toList();
    private final List<Function<String, Optional<Knowledge<?>>>> making = IntStream.range(0, Layout.ID)
            .<Function<String, Optional<Knowledge<?>>>>mapToObj(field -> value -> inFull(field, value))
            .toList();

    /**
     * Nothing yet of applications to a round.
     *
     * @param beginning how a record for the round begins, up to the name of a field
     */
    Values(FullWay full, String beginning, Optional<String> round) {
        this.full = full;
        this.beginning = beginning;
        this.round = round;
    }

    /** The round. */
    Optional<String> round() {
        return round;
    }

    /** What each field says that is not a plain text; false where there is one of which that is not sure. */
    boolean read(Places places, Knowledge<?>[] said) {
        for (int field = 0; field < Layout.ID; field++) {
            boolean isSaid = places.has(field) && places.words(field) == Places.NO_TEXT;
            Knowledge<?> knowledge = isSaid ? byField.get(field).get(places, field, making.get(field)) : NOT_ASKED;
            if (knowledge == null) {
                return false;
            }
            said[field] = knowledge;
        }
        return true;
    }

    private Optional<Knowledge<?>> inFull(int field, String value) {
        String path = Layout.PATHS.get(field);
        String member = Layout.isInGroup(path)
                ? '"' + Layout.groupOf(path) + "\":{\"" + Layout.name(path) + "\":" + value + "}"
                : '"' + path + "\":" + value;
        return full.read(beginning + ',' + member + '}')
                .map(ApplicationLayout.HCS::facts)
                .filter(facts -> saysOnly(path, facts))
                .map(facts -> facts.get(path));
    }

    /** A group may be spelled so that it has fields, although it was not found to. */
    private static boolean saysOnly(String path, Map<String, Knowledge<?>> facts) {
        return facts.entrySet().stream()
                .allMatch(each -> each.getKey().equals(path) || each.getValue().equals(NOT_ASKED));
    }
}
