package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Location;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.stream.Format;

/** Where findings in CSV say that they are, and what surrounds a value in a cell. */
final class CsvPlacesTest {

    @Test
    void counts_lines_that_end_with_a_carriage_return() {
        Reading reading = Reading.of(Format.CSV, "id,applicant.band\rx,7\ry,zz\r");
        assertThat(reading.accepted()).containsExactly("x");
        assertThat(reading.onlyReject().location()).isEqualTo(new Location(3, 2, "applicant.band"));
    }

    @Test
    void a_contradiction_is_where_the_kind_of_employer_is_given() {
        Reading reading = Reading.of(
                Format.CSV,
                "id,applicant.role,applicant.employer,applicant.employerKind\nx,consultant,ods:RJ1,university\n");
        assertThat(reading.onlyReject().location()).isEqualTo(new Location(2, 4, "applicant.employerKind"));
    }

    @Test
    void blanks_around_tokens_do_not_count_and_around_references_do() {
        Reading reading = Reading.of(
                Format.CSV, "id,round,submitted,applicant.role\n x , hcs-ktp-4 , 2024-01-31 , consultant \n");
        assertThat(reading.accepted()).containsExactly(" x ");
        assertThat(reading.applications()).extracting(Application::round).allMatch(round -> round.isPresent());
    }

    @Test
    void a_cell_for_the_whole_project_is_read_as_json() {
        Reading reading =
                Reading.of(Format.CSV, "id,proposal\nx,{}\ny,\"{\"\"title\"\":\"\"Probe\"\"}\"\nz,(declined)\n");
        assertThat(reading.applications())
                .extracting(application -> application.proposal().part(project -> project.title()))
                .isEqualTo(List.of(Knowledge.notAsked(), Knowledge.known("Probe"), Knowledge.declined()));
    }

    @Test
    void a_cell_of_blanks_takes_no_longer_than_its_length() {
        // With a pattern that tries every split of the blanks this would not end within the hour.
        String blanks = " ".repeat(900_000);
        for (String between : List.of("<", ";", "..")) {
            Reading reading = Reading.of(
                    Format.CSV, "id,applicant.band\nx,7" + blanks + between + blanks.substring(800_000) + "8\n");
            assertThat(reading.onlyReject().location()).isEqualTo(new Location(2, 2, "applicant.band"));
        }
    }

    @Test
    void what_is_not_csv_names_one_line_only() {
        Reading reading = Reading.of(Format.CSV, "id,round\nx,\n\"y\"y,\n");
        assertThat(reading.onlyReject().location().line()).isEqualTo(3);
        assertThat(reading.onlyReject().message()).doesNotContain("line");
    }

    @Test
    void shows_no_more_of_a_value_than_a_reader_needs() {
        Reading reading = Reading.of(Format.CSV, "id,applicant.role\nx," + "wizard".repeat(50_000) + "\n");
        assertThat(reading.onlyReject().message()).hasSizeLessThan(400).startsWith("'wizardwizard");
    }
}
