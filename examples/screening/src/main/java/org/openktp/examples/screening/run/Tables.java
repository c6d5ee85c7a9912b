package org.openktp.examples.screening.run;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/** Tables without borders. */
public final class Tables {

    /** As many characters of a long text as go on one line. */
    private static final int WRAPPED = 52;

    private Tables() {}

    /**
     * A column of texts, which begin below one another.
     *
     * @param header its header
     * @param cell what it says of a row
     * @param <T> the type of the rows
     * @return the column
     */
    public static <T> ColumnData<T> column(String header, Function<T, String> cell) {
        return column(header, HorizontalAlign.LEFT, Integer.MAX_VALUE, cell);
    }

    /**
     * A column of long texts, which go over several lines.
     *
     * @param header its header
     * @param cell what it says of a row
     * @param <T> the type of the rows
     * @return the column
     */
    public static <T> ColumnData<T> wrapped(String header, Function<T, String> cell) {
        return column(header, HorizontalAlign.LEFT, WRAPPED, cell);
    }

    /**
     * A column of figures, which end below one another.
     *
     * @param header its header
     * @param cell what it says of a row
     * @param <T> the type of the rows
     * @return the column
     */
    public static <T> ColumnData<T> figures(String header, Function<T, String> cell) {
        return column(header, HorizontalAlign.RIGHT, Integer.MAX_VALUE, cell);
    }

    private static <T> ColumnData<T> column(
            String header, HorizontalAlign align, int widest, Function<T, String> cell) {
        return new Column()
                .header(header)
                .headerAlign(align)
                .dataAlign(align)
                .maxWidth(widest, OverflowBehaviour.NEWLINE)
                .with(cell);
    }

    /**
     * Prints a table.
     *
     * @param rows its rows
     * @param columns its columns
     * @param out where it is printed
     * @param <T> the type of the rows
     */
    public static <T> void print(List<T> rows, List<ColumnData<T>> columns, PrintStream out) {
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
