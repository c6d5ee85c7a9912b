package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.knowledge.Knowledge.known;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.report.SpreadsheetText;
import org.openktp.io.stream.CatalogueFormat;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/** Reports that people open have no formulas in them; data that are read back have whatever was in them. */
final class FormulaInjectionTest {

    private static final Predicate<String> IS_DANGEROUS =
            Predicate.not(cell -> cell.isEmpty() || "=+-@\t\r\n\0＝＋－＠".indexOf(cell.charAt(0)) < 0);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("=+-@\t\r\n＝＋－＠;,\"' a1")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(text -> !text.isBlank());
    }

    private static Application application(String id, String title) {
        return Application.builder()
                .id(id)
                .round("hcs-ktp-4")
                .proposal(known(Proposal.builder().title(known(title)).build()))
                .build();
    }

    private static List<List<String>> cells(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Property(tries = 150)
    void no_cell_of_decisions_is_a_formula_whatever_ids_and_texts_there_are(
            @ForAll @From("texts") String id, @ForAll @From("texts") String title) throws IOException {
        Map<DecisionFormat, DecisionFormat> exact = Map.of(
                DecisionFormat.CSV, DecisionFormat.CSV_EXACT, DecisionFormat.CSV_LONG, DecisionFormat.CSV_LONG_EXACT);
        for (Map.Entry<DecisionFormat, DecisionFormat> each : exact.entrySet()) {
            List<List<String>> guarded = cells(Decisions.written(each.getKey(), application(id, title)));
            assertThat(guarded.stream().flatMap(List::stream)).isNotEmpty().noneMatch(IS_DANGEROUS);
            List<List<String>> asTheyAre = cells(Decisions.written(each.getValue(), application(id, title)));
            assertThat(asTheyAre.get(1)).startsWith(id);
            assertThat(guarded.stream()
                            .map(row ->
                                    row.stream().map(SpreadsheetText::unguard).toList())
                            .toList())
                    .isEqualTo(asTheyAre);
        }
    }

    @Test
    void a_catalogue_of_the_model_needs_no_guard() throws IOException {
        for (Catalogue<?> each : KtpModel.catalogues()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            KtpReferenceIo.writeCatalogue(each, out, CatalogueFormat.CSV);
            assertThat(cells(out.toString(StandardCharsets.UTF_8)).stream().flatMap(List::stream))
                    .as(each.name())
                    .noneMatch(IS_DANGEROUS)
                    .allMatch(cell -> SpreadsheetText.unguard(cell).equals(cell));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@x", "-5", "+3.2", "'=1", "\"=1", "＝1", "a;=1"})
    void an_application_comes_back_as_it_was(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(out, Format.CSV)) {
            writer.write(application(text, text));
        }
        assertThat(cells(out.toString(StandardCharsets.UTF_8)).get(1)).contains(text);
        Application read = Reading.of(Format.CSV, out.toByteArray(), Limits.DEFAULT)
                .applications()
                .get(0);
        assertThat(read.id()).isEqualTo(text);
        assertThat(read.proposal().value().orElseThrow().title()).isEqualTo(known(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@x", "-5", "+3.2", "'=1", "\"=1", "＝1", "a;=1"})
    void a_scorecard_comes_back_as_it_was(String text) throws IOException {
        Scorecard card = new Scorecard(
                text,
                "A1",
                Map.of("zeal", new CriterionScore(known(7), Optional.of(text))),
                Knowledge.notAsked(),
                false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Scorecard> writer = KtpSelectionIo.writeScorecards(out, Format.CSV, List.of("zeal"))) {
            writer.write(card);
        }
        try (RecordReader<Scorecard> read = KtpSelectionIo.readScorecards(
                new ByteArrayInputStream(out.toByteArray()), ReadOptions.of(Format.CSV))) {
            assertThat(read.stream().map(each -> each.value().orElseThrow())).containsExactly(card);
        }
    }
}
