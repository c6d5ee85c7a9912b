package org.openktp.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadsheetTextTest {

    private static final String SIGNS = "=+-@＝＋－＠";
    private static final String DANGEROUS = SIGNS + "\t\r\n\0";

    /** Texts in which dangerous characters, separators and quotation marks are frequent. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(DANGEROUS + ";,\"' a1").ofMaxLength(8);
    }

    @ParameterizedTest
    @ValueSource(chars = {'=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'})
    void what_begins_a_formula_gets_an_apostrophe(char first) {
        assertThat(SpreadsheetText.guard(first + "1")).isEqualTo("'" + first + "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=cmd|`'=cmd`",
                "r4-0001|r4-0001",
                "a=1|a=1",
                "` =1`|`' =1`",
                "``|``",
                "'tis so|'tis so",
                "'=1|''=1",
                "\"=1|'\"=1",
                "a;=1;b|a;'=1;b",
                "a;b|a;b",
                "a;\"=1|a;'\"=1",
                "8a..|8a.."
            })
    void nothing_else_does(String text, String guarded) {
        assertThat(SpreadsheetText.guard(text)).isEqualTo(guarded);
        assertThat(SpreadsheetText.unguard(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u200B", "\uFEFF", "\u000B", "\u0085", " \u00A0\"", "\u2028"})
    void a_sign_behind_what_is_not_seen_is_guarded(String before) {
        assertThat(SpreadsheetText.guard(before + "=1")).isEqualTo("'" + before + "=1");
        assertThat(SpreadsheetText.unguard("'" + before + "=1")).isEqualTo(before + "=1");
        assertThat(SpreadsheetText.guard(before + "a")).isEqualTo(before + "a");
    }

    @Test
    void lines_within_a_cell_stay_as_they_end() {
        assertThat(SpreadsheetText.guard("one\r\ntwo\n\tthree")).isEqualTo("one\r\ntwo\n\tthree");
        assertThat(SpreadsheetText.guard("one\r\n=2")).isEqualTo("one\r\n'=2");
    }

    @Property
    void no_cell_begins_dangerously_by_whatever_cells_are_separated(@ForAll @From("texts") String text) {
        for (String cell : SpreadsheetText.guard(text).split("(?<=[;\t\r\n])", -1)) {
            String bare = cell.replaceFirst("^\"+", "");
            assertThat(bare.isEmpty() || SIGNS.indexOf(bare.charAt(0)) < 0)
                    .as(cell)
                    .isTrue();
        }
        assertThat(SpreadsheetText.guard(text)).matches("(?s)(?![=+\\-@\t\r\n\0＝＋－＠]).*");
    }

    @Property
    void taking_the_apostrophes_away_gives_the_text_back(@ForAll @From("texts") String text) {
        assertThat(SpreadsheetText.unguard(SpreadsheetText.guard(text))).isEqualTo(text);
    }

    @Property
    void any_other_text_comes_back_too(@ForAll String text) {
        assertThat(SpreadsheetText.unguard(SpreadsheetText.guard(text))).isEqualTo(text);
    }

    @Property(tries = 200)
    void exact_rows_have_the_texts_and_guarded_rows_the_guarded_ones(
            @ForAll @Size(min = 2, max = 4) List<@From("texts") String> cells) throws IOException {
        StringWriter exact = new StringWriter();
        StringWriter guarded = new StringWriter();
        try (ReportRows one = ReportRows.exact(exact);
                ReportRows other = ReportRows.guarded(guarded)) {
            one.write(cells);
            other.write(cells);
        }
        assertThat(read(exact)).isEqualTo(cells);
        assertThat(read(guarded))
                .isEqualTo(cells.stream().map(SpreadsheetText::guard).toList());
    }

    private static List<String> read(StringWriter written) {
        return CsvReader.builder().ofCsvRecord(written.toString()).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    @Test
    void numbers_stay_numbers_and_texts_that_look_like_them_do_not() throws IOException {
        StringWriter out = new StringWriter();
        try (ReportRows rows = ReportRows.guarded(out)) {
            rows.write(List.of(-5, new BigDecimal("-3.2"), "-5", "+3.2"));
        }
        assertThat(out).hasToString("-5,-3.2,'-5,'+3.2\n");
    }
}
