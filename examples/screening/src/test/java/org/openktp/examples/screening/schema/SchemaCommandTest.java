package org.openktp.examples.screening.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.examples.screening.Run;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.io.schema.DocumentKind;

final class SchemaCommandTest {

    @Test
    void says_which_kinds_there_are_and_which_are_read() {
        Run run = Run.of("schema");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.lines())
                .hasSize(DocumentKind.values().length)
                .anyMatch(line -> line.matches("rounds +read +Rounds of a programme, openktp-rounds/1"))
                .anyMatch(line -> line.matches("decision +written +A decision on an application"));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void prints_the_schema_that_is_shipped(DocumentKind kind) {
        Run run = Run.of("schema", kind.token());
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.out()).isEqualTo(kind.schema()).contains("\"$id\": \"" + kind.id() + "\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_kind_that_there_is_not_is_wrong_usage() {
        Run run = Run.of("schema", "roundz");
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("there is no kind of document 'roundz'; there are ")
                .contains("rounds", "catalogue");
    }
}
