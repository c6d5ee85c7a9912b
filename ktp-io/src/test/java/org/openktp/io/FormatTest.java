package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.code.Code;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;

final class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "a.csv,CSV",
        "A.CSV,CSV",
        "a.json,JSON",
        "directory/a.b.Json,JSON",
        "a.ndjson,NDJSON",
        "a.jsonl,NDJSON",
        "a.csv.gz,CSV",
        "A.JSON.GZ,JSON",
        "a.ndjson.gz,NDJSON",
        "a.gz,NDJSON",
        ".gz,NDJSON",
        "a.csv/b,NDJSON",
        "csv,NDJSON",
        "a,NDJSON"
    })
    void the_name_of_a_file_tells_its_format(String file, Format format) {
        assertThat(Format.of(Path.of(file))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"a.csv.gz,true", "A.GZ,true", ".gz,true", "gz,false", "a.gz.csv,false", "a.gz/b,false"})
    void the_name_of_a_file_tells_whether_it_is_compressed(String file, boolean gzip) {
        assertThat(Format.isGzip(Path.of(file))).isEqualTo(gzip);
        assertThat(ReadOptions.of(Path.of(file)))
                .isEqualTo(ReadOptions.of(Format.of(Path.of(file))).withGzip(gzip));
    }

    @Test
    void formats_have_tokens() {
        assertThat(Code.tokens(List.of(Format.values()))).isEqualTo("ndjson, json, csv");
        assertThat(Code.tokens(List.of(DecisionFormat.values())))
                .isEqualTo("table, ndjson, csv, csv-long, csv-exact, csv-long-exact, nhs");
        assertThat(List.of(Format.values())).extracting(Format::label).containsExactly("NDJSON", "JSON", "CSV");
    }
}
