package org.openktp.rules.lifecycle.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Retraction;
import org.openktp.rules.lifecycle.oracle.Outline.Did;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;

/** What holds of standings whatever the scheme and the history. */
final class BitemporalLawsTest {

    private static final int TRIES = 150;
    private static final int PARTIAL = 60;

    @Provide
    Arbitrary<RandomCase> cases() {
        return RandomCase.arbitrary();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void asking_again_gives_the_same_answer(@ForAll("cases") RandomCase each) {
        Replay replay = Replay.of(each.scheme());
        Standing first = replay.standing(each.history(), each.asOf(), each.knownAt());

        assertThat(replay.standing(each.history(), each.asOf(), each.knownAt())).isEqualTo(first);
        assertThat(each.standing()).isEqualTo(first);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_arrival_does_not_matter(@ForAll("cases") RandomCase each, @ForAll Random random) {
        List<Entry> shuffled = new ArrayList<>(each.history().entries());
        Collections.shuffle(shuffled, random);

        assertThat(each.with(shuffled).standing()).isEqualTo(each.standing());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_was_recorded_later_does_not_matter(@ForAll("cases") RandomCase each) {
        List<Entry> known = each.history().entries().stream()
                .filter(entry -> !entry.recorded().isAfter(each.knownAt()))
                .toList();

        assertThat(each.with(known).standing()).isEqualTo(each.standing());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void recording_more_changes_nothing_that_was_known_before(
            @ForAll("cases") RandomCase each, @ForAll("cases") RandomCase other) {
        List<Entry> more = new ArrayList<>(each.history().entries());
        for (Entry entry : other.history().entries()) {
            more.add(later(entry, Duration.between(RandomHistory.instant(0), each.knownAt())));
        }

        assertThat(each.with(more).standing()).isEqualTo(each.standing());
    }

    /** The same entry, perhaps under an identifier in use, recorded after everything. */
    private static Entry later(Entry entry, Duration by) {
        if (entry instanceof Event event) {
            return new Event(event.id(), event.recorded().plus(by).plusNanos(1), event.happening());
        }
        if (entry instanceof Correction correction) {
            return new Correction(
                    correction.id(),
                    correction.recorded().plus(by).plusNanos(1),
                    correction.target(),
                    correction.happening());
        }
        Retraction retraction = (Retraction) entry;
        return new Retraction(retraction.id(), retraction.recorded().plus(by).plusNanos(1), retraction.target());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_retraction_leaves_no_trace_of_an_entry(@ForAll("cases") RandomCase each, @ForAll Random random) {
        Entry entry = any(each, random);
        List<Entry> without = new ArrayList<>(each.history().entries());
        without.removeIf(other -> other.id().equals(entry.id()));

        assertThat(plus(each, new Retraction("~", each.knownAt(), entry.id())).replayed())
                .isEqualTo(each.with(without).replayed());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_retraction_taken_back_leaves_no_trace(@ForAll("cases") RandomCase each, @ForAll Random random) {
        Retraction retraction =
                new Retraction("~", each.knownAt(), any(each, random).id());
        RandomCase restored = plus(plus(each, retraction), new Retraction("~~", each.knownAt(), "~"));

        assertThat(restored.replayed()).isEqualTo(each.replayed());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_correction_is_as_if_the_event_had_been_recorded_so(@ForAll("cases") RandomCase each, @ForAll Random random) {
        Optional<Event> event = events(each).stream().findAny();
        Happening happening = happening(any(each, random), random);
        if (event.isEmpty()) {
            return;
        }
        String id = event.get().id();
        List<Entry> so = new ArrayList<>(each.history().entries());
        so.removeIf(other -> other instanceof Correction correction
                && correction.target().equals(id)
                && isAlone(
                        correction,
                        each)); // those that share their identifier have no effect, and must stay to share it
        so.replaceAll(
                other -> other.equals(event.get()) ? new Event(id, event.get().recorded(), happening) : other);

        assertThat(said(plus(each, new Correction("~", each.knownAt(), id, happening))))
                .isEqualTo(said(each.with(so)));
    }

    private static boolean isAlone(Entry entry, RandomCase each) {
        return each.history().entries().stream()
                .filter(other -> other.id().equals(entry.id()))
                .allMatch(entry::equals);
    }

    /** However many dates are known in part: any days that fit lead to states that are said to be possible. */
    @Property(tries = PARTIAL, edgeCases = EdgeCasesMode.NONE)
    void what_days_may_lead_to_is_said_to_be_possible(@ForAll("cases") RandomCase each, @ForAll Random random) {
        List<Event> events = new ArrayList<>(events(each));
        List<Entry> months = new ArrayList<>();
        List<Entry> days = new ArrayList<>();
        for (Event event : events.subList(0, Math.min(4, events.size()))) {
            YearMonth month = YearMonth.of(2024, 2 + random.nextInt(2));
            months.add(on(event, PartialDate.of(month)));
            days.add(on(event, PartialDate.of(month.atDay(1 + random.nextInt(month.lengthOfMonth())))));
        }
        Standing standing = each.with(months).standing();

        each.with(days).naively().states().forEach((lifecycle, states) -> assertThat(
                        standing.states().getOrDefault(lifecycle, Set.of()))
                .containsAll(states));
    }

    private static Event on(Event event, PartialDate date) {
        Happening happening = event.happening();
        return new Event(
                event.id(),
                event.recorded(),
                new Happening(happening.type(), happening.key(), date, happening.facts()));
    }

    private static Entry any(RandomCase each, Random random) {
        List<Entry> entries = each.history().entries();
        return entries.get(random.nextInt(entries.size()));
    }

    /** The events whose identifier no other entry has. */
    private static List<Event> events(RandomCase each) {
        List<Entry> entries = each.history().entries();
        return entries.stream()
                .filter(entry -> entries.stream()
                        .allMatch(other -> other.equals(entry) || !other.id().equals(entry.id())))
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .distinct()
                .toList();
    }

    private static Happening happening(Entry entry, Random random) {
        Happening happening = entry instanceof Event event
                ? event.happening()
                : entry instanceof Correction correction
                        ? correction.happening()
                        : Happening.of("no-such-event", "2024-03-01");
        return random.nextBoolean() ? happening : happening.about("other");
    }

    private static RandomCase plus(RandomCase each, Entry entry) {
        return each.with(each.history().plus(entry).entries());
    }

    /** A line without whether the event was recorded so or corrected. */
    private record Said(String id, Happening happening, boolean surely, Set<Did> did) {}

    private static List<Object> said(RandomCase each) {
        Outline outline = each.replayed();
        List<Said> said = outline.lines().stream()
                .map(line -> new Said(line.held().event().id(), line.held().happening(), line.surely(), line.did()))
                .toList();
        return List.of(outline.states(), said);
    }
}
