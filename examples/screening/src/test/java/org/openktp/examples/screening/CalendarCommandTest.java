package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.examples.screening.run.ExitStatus;

/** {@code calendar}: what it writes is read back by the library. */
final class CalendarCommandTest {

    private static final String INNOVATE = Run.sample("innovate-partnership.ndjson");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static List<CalendarComponent> events(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        List<CalendarComponent> events = calendar.getComponents();
        assertThat(events).extracting(CalendarComponent::getName).containsOnly(Component.VEVENT);
        return events;
    }

    private static String value(Component event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("absent");
    }

    private static CalendarComponent event(String uid, Run run) throws IOException, ParserException {
        return events(run.out()).stream()
                .filter(each -> value(each, Property.UID).equals(uid))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hcs-partnership.ndjson", "innovate-partnership.ndjson", "ambiguous-end.ndjson"})
    void what_is_written_is_valid_in_order_and_the_same_again(String file) throws IOException, ParserException {
        Run run = Run.of("calendar", Run.sample(file));
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run).isEqualTo(Run.of("calendar", Run.sample(file)));
        assertThat(run.out().replace("\r\n", "")).startsWith("BEGIN:VCALENDAR").doesNotContain("\n", "\r");
        List<CalendarComponent> events = events(run.out());
        assertThat(events).extracting(each -> value(each, Property.UID)).doesNotHaveDuplicates();
        assertThat(events).extracting(each -> value(each, Property.DTSTART)).isSorted();
    }

    @Test
    void a_deadline_takes_its_last_day_and_says_how_it_stands_how_it_was_counted_and_by_which_clause()
            throws IOException, ParserException {
        CalendarComponent claim =
                event("P-002/claim:2025-06-30@openktp", Run.of("calendar", INNOVATE, "--as-of", "2025-07-31"));
        assertThat(value(claim, Property.DTSTAMP)).isEqualTo("20260120T160000Z");
        assertThat(value(claim, Property.DTSTART)).isEqualTo("20250730");
        assertThat(value(claim, Property.DTEND)).isEqualTo("20250731");
        assertThat(value(claim, Property.SUMMARY)).isEqualTo("P-002: claim for the quarter");
        assertThat(value(claim, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(claim, Property.DESCRIPTION).lines().limit(3))
                .containsExactly(
                        "claim:2025-06-30 on 2025-07-31: met late",
                        "quarter-end 2025-06-30 + 1 month: 2025-07-30",
                        "Or else: the claims team is to be told and another date agreed");
        assertThat(value(claim, Property.DESCRIPTION))
                .contains("11.4", "https://github.com/")
                .endsWith("(stated)");
    }

    @Test
    void an_end_that_may_be_either_of_two_days_takes_both_and_says_so() throws IOException, ParserException {
        Run run = Run.of("calendar", Run.sample("ambiguous-end.ndjson"));
        CalendarComponent either = event("P-004/last-day@openktp", run);
        assertThat(value(either, Property.DTSTART)).isEqualTo("20270227");
        assertThat(value(either, Property.DTEND)).isEqualTo("20270301");
        assertThat(value(either, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(either, Property.SUMMARY))
                .isEqualTo("P-004: last day of the partnership (any day from 2027-02-27 to 2027-02-28)");
        CalendarComponent declared = event("P-005/last-day@openktp", run);
        assertThat(value(declared, Property.DTEND)).isEqualTo("20270228");
        assertThat(value(declared, Property.STATUS)).isEqualTo("CONFIRMED");
    }

    @Test
    void what_was_waived_is_cancelled() throws IOException, ParserException {
        String waived = Files.readString(Path.of(INNOVATE))
                + "{\"kind\":\"event\",\"id\":\"w\",\"event\":\"waive-deadline\",\"key\":\"claim:2025-06-30\","
                + "\"effective\":\"2025-07-30\",\"recorded\":\"2026-01-21T16:00:00Z\"}\n";
        Run run = Run.withInput(waived, "calendar", "-");
        assertThat(value(event("P-003/claim:2025-06-30@openktp", run), Property.STATUS))
                .isEqualTo("CANCELLED");
        assertThat(value(event("P-003/claim:2025-06-30@openktp", run), Property.DTSTAMP))
                .isEqualTo("20260121T160000Z");
        assertThat(value(event("P-002/claim:2025-06-30@openktp", run), Property.STATUS))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void writes_a_file_where_one_is_named() throws IOException {
        Path file = folder.resolve("partnership.ics");
        Run run = Run.of("calendar", INNOVATE, "--out", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("calendar", INNOVATE).out());
    }

    @Test
    void without_any_date_there_is_no_calendar() {
        Run run = Run.of("calendar", Run.sample("hcs-partnership.ndjson"), "--as-of", "2024-03-31");
        assertThat(run.status()).isEqualTo(ExitStatus.NOT_THERE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("has a deadline or an end with a date");
    }
}
