package org.openktp.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.io.schema.DocumentKind;
import org.openktp.io.schema.Validators;

/**
 * What holds of every mutant of a document: the reader refuses it at its place, and so does the schema, unless it cannot say
 * what is wrong. The mutants are lists {@code FOR_BOTH} and {@code FOR_THE_READER} of the test.
 */
abstract class MutantsContract {

    private final DocumentKind kind;

    MutantsContract(DocumentKind kind) {
        this.kind = kind;
    }

    @ParameterizedTest
    @FieldSource({"FOR_BOTH", "FOR_THE_READER"})
    void the_reader_refuses_it_and_says_where(Mutant mutant) {
        assertThat(mutant.finding().code()).isEqualTo(mutant.code());
        assertThat(mutant.finding().location()).isEqualTo(mutant.expected());
        assertThat(mutant.finding().message()).contains(mutant.says());
    }

    @ParameterizedTest
    @FieldSource("FOR_BOTH")
    void the_schema_refuses_it(Mutant mutant) {
        assertThat(Validators.errors(kind, mutant.text())).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("FOR_THE_READER")
    void the_schema_cannot_say_it(Mutant mutant) {
        assertThat(Validators.errors(kind, mutant.text())).isEmpty();
    }
}
