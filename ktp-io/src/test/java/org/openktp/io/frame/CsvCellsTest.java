package org.openktp.io.frame;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.Columns;
import org.openktp.io.tree.CsvTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;

final class CsvCellsTest {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "\"", "\"\"", ",", "\n", "\r", "\r\n", ";", " ", "#", "a", "é", "😀", "'", "\uFEFF", "\u0000")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void a_csv_framer_and_its_tree_give_the_cells_back(
            @ForAll @Size(max = 4) List<@Size(3) List<@From("cells") String>> rows, @ForAll LineDelimiter end)
            throws IOException, RefusedException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(end).build(text)) {
            writer.writeRecord("id", "y", "z");
            rows.forEach(writer::writeRecord);
        }
        List<String> frames = Frames.texts(CsvFramer::new, text.toString());
        CsvTree tree = CsvTree.header(frames.get(0), 1, new Columns(List.of("id"), true), Limits.DEFAULT);
        List<Map<String, String>> read = new ArrayList<>();
        for (String frame : frames.subList(1, frames.size())) {
            read.add(cells(tree.row(frame, 1)));
        }
        assertThat(read).isEqualTo(rows.stream().map(CsvCellsTest::filled).toList());
    }

    private static Map<String, String> cells(Located row) {
        Map<String, String> cells = new TreeMap<>();
        ((Located.Members) row).members().forEach((name, cell) -> cells.put(name, ((Located.Cell) cell).text()));
        return cells;
    }

    private static Map<String, String> filled(List<String> row) {
        Map<String, String> cells = new TreeMap<>(Map.of("id", row.get(0), "y", row.get(1), "z", row.get(2)));
        cells.values().removeIf(String::isBlank);
        return cells;
    }
}
