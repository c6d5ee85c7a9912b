package org.openktp.examples.screening.lifecycle;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/** Tables without borders, a line a row. */
final class Tables {

    private Tables() {}

    static <T> ColumnData<T> column(String header, Function<T, String> cell) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(Integer.MAX_VALUE, OverflowBehaviour.NEWLINE)
                .with(cell);
    }

    static <T> void print(List<T> rows, List<ColumnData<T>> columns, PrintStream out) {
        AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .lineSeparator("\n")
                .data(rows, columns)
                .asString()
                .lines()
                .map(line -> (" " + line).stripTrailing())
                .forEach(out::println);
    }
}
