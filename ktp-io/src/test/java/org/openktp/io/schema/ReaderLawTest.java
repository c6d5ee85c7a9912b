package org.openktp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a reader takes without a finding is right by the schema, however often the document was changed. */
final class ReaderLawTest {

    private static final List<Golden> GOLDENS = GoldenTest.read()
            .flatMap(kind -> Goldens.of(kind).stream().limit(40))
            .toList();

    @Provide
    Arbitrary<Golden> changed() {
        return Arbitraries.of(GOLDENS).flatMap(ReaderLawTest::changed).flatMap(ReaderLawTest::changed);
    }

    private static Arbitrary<Golden> changed(Golden golden) {
        List<Mutation> mutations = Mutation.of(golden);
        return mutations.isEmpty()
                ? Arbitraries.just(golden)
                : Arbitraries.of(mutations).map(Mutation::changed);
    }

    @Property(tries = 300)
    void what_the_reader_accepts_the_schema_accepts(@ForAll("changed") Golden document) {
        if (Readers.findings(document).isEmpty()) {
            assertThat(Validators.errors(document.kind(), document.json())).isEmpty();
        }
    }
}
