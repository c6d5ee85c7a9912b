package org.openktp.io.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.rules.fact.Shared;
import org.openktp.rules.hcs.ApplicationReader;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.hcs.HcsFacts.Presence;

/**
 * What the fields of applications to one round say, by the bytes that they are written as. What is new is read the full way, as the
 * only field of an application, and remembered.
 */
final class Values {

    private static final Knowledge<?> NOT_ASKED = Knowledge.notAsked();
    private static final Function<Application, Knowledge<String>> EMPLOYERS =
            ApplicationReader.withoutRound().reader(HcsFacts.EMPLOYER);

    /** What stands for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final FullWay full;
    private final String beginning;
    private final Optional<String> round;
    private final List<Memo<Shared<?>>> byField = IntStream.range(0, Layout.ID)
            .mapToObj(field -> new Memo<Shared<?>>(value -> shared(field, value)))
            .toList();
    private final Memo<Employer> employers = new Memo<>(this::employer);
    private final Employer noEmployer = new Employer(Knowledge.notAsked(), Knowledge.notAsked());

    /** Of each field, that it says nothing. */
    private final List<Shared<?>> nothing = Stream.<Shared<?>>generate(() -> new Shared<>(NOT_ASKED))
            .limit(Layout.ID)
            .toList();

    private final Shared<?> proposed = new Shared<>(Knowledge.known(Presence.PROPOSED));

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

    /** What an application says whose fields have been found; null where that is not sure. */
    @Nullable
    Outline outline(Places places) {
        String id = text(places, Layout.ID);
        Employer employer = places.has(Layout.EMPLOYER) ? employers.get(places, Layout.EMPLOYER) : noEmployer;
        Shared<?>[] said = new Shared<?>[Layout.ID];
        if (id == null || employer == null || !fields(places, said) || !proposal(places, said)) {
            return null;
        }
        Outline outline =
                new Outline(id, round, said, employer, passage(places, Layout.TITLE), passage(places, Layout.SUMMARY));
        return employer.agreesWith(outline.shared(Layout.EMPLOYER_KIND)) ? outline : null;
    }

    private boolean fields(Places places, Shared<?>[] said) {
        for (int field : Layout.shared()) {
            Shared<?> known = places.has(field) ? field(places, field) : nothing.get(field);
            if (known == null) {
                return false;
            }
            said[field] = known;
        }
        return true;
    }

    /** What a field says, or nothing if it is a plain text; null where that is not sure. */
    private @Nullable Shared<?> field(Places places, int field) {
        int words = places.words(field);
        if (words == Places.NO_TEXT) {
            return byField.get(field).get(places, field);
        }
        String text = words > 0 ? "" : text(places, field);
        if (text == null) {
            return null;
        }
        return words > 0 ? nothing.get(field) : new Shared<>(Knowledge.known(text));
    }

    /** A proposal that is not there says of its fields what it says of itself. */
    private boolean proposal(Places places, Shared<?>[] said) {
        if (!places.has(Layout.PROPOSAL)) {
            said[Layout.PROPOSAL] = isProposed(places, said) ? proposed : nothing.get(Layout.PROPOSAL);
            return true;
        }
        Shared<?> state = field(places, Layout.PROPOSAL);
        if (state == null) {
            return false;
        }
        said[Layout.PROPOSAL] = state;
        for (int field : Layout.OF_PROPOSAL) {
            said[field] = new Shared<>(state.knowledge());
        }
        return true;
    }

    private boolean isProposed(Places places, Shared<?>[] said) {
        for (int field : Layout.OF_PROPOSAL) {
            if (places.words(field) > 0 || said[field] != nothing.get(field)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Passage passage(Places places, int field) {
        int words = places.words(field);
        return words > 0 ? new Passage(places.bytes(), places.from(field) + 1, places.to(field) - 1, words) : null;
    }

    /** A text that is not blank; null where it is blank, or not well formed, or not there. */
    private static @Nullable String text(Places places, int field) {
        int start = places.from(field) + 1;
        int length = places.to(field) - 1 - start;
        if (places.words(field) > 0) {
            return new String(places.bytes(), start, length, StandardCharsets.ISO_8859_1); // quickest for ASCII
        }
        if (places.words(field) != Places.NOT_ASCII) {
            return null;
        }
        String text = new String(places.bytes(), start, length, StandardCharsets.UTF_8);
        return text.isBlank() || text.indexOf(REPLACEMENT) >= 0 ? null : text;
    }

    private Optional<Shared<?>> shared(int field, String value) {
        return inFull(field, value)
                .map(ApplicationLayout.HCS::facts)
                .map(facts -> facts.get(Layout.PATHS.get(field)))
                .map(known -> known.equals(NOT_ASKED) ? nothing.get(field) : new Shared<>(known));
    }

    private Optional<Employer> employer(String value) {
        return inFull(Layout.EMPLOYER, value)
                .map(application -> new Employer(application.applicant().employer(), EMPLOYERS.apply(application)));
    }

    /** An application of which only one field is there. */
    private Optional<Application> inFull(int field, String value) {
        String path = Layout.PATHS.get(field);
        String member = Layout.isInGroup(path)
                ? '"' + Layout.groupOf(path) + "\":{\"" + Layout.name(path) + "\":" + value + "}"
                : '"' + path + "\":" + value;
        return full.read(beginning + ',' + member + '}')
                .filter(application -> saysOnly(path, ApplicationLayout.HCS.facts(application)));
    }

    /** A group may be spelled so that it has fields, although it was not found to. */
    private static boolean saysOnly(String path, Map<String, Knowledge<?>> facts) {
        return facts.entrySet().stream()
                .allMatch(each -> each.getKey().equals(path) || each.getValue().equals(NOT_ASKED));
    }
}
