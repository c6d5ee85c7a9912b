package org.openktp.io.innovate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;

final class InnovateRoundTripTest {

    @Provide
    Arbitrary<InnovateApplication> applications() {
        return InnovateSamples.any();
    }

    @Property(tries = 300)
    void what_was_written_reads_back_the_same(
            @ForAll @Size(max = 2) List<@From("applications") InnovateApplication> written) throws IOException {
        for (Format format : List.of(Format.NDJSON, Format.CSV)) {
            List<ReadRecord<InnovateApplication>> read = read(bytes(written, format), format);
            assertThat(read).as("%s", format).allMatch(each -> each.findings().isEmpty());
            assertThat(read.stream().flatMap(each -> each.value().stream()))
                    .as("%s", format)
                    .isEqualTo(written);
        }
    }

    @Test
    void the_size_written_is_the_one_stated_and_not_what_the_figures_tell() throws IOException {
        InnovateApplication application = InnovateApplication.builder()
                .id("a")
                .businessPartner(BusinessPartner.builder()
                        .figures(new GroupFigures(
                                Knowledge.known(new BigDecimal("600000.50")),
                                Knowledge.known(new BigDecimal("1E+5")),
                                Knowledge.known(5)))
                        .build())
                .build();
        assertThat(application.businessPartner().sizeOfGroup()).isEqualTo(Knowledge.known(CompanySize.MICRO));
        assertThat(new String(bytes(List.of(application), Format.NDJSON), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"a\",\"scheme\":\"innovate-ktp\",\"businessPartner\":{\"turnover\":600000.50,"
                        + "\"balanceSheet\":100000,\"groupEmployees\":5}}\n");
    }

    @Test
    void nothing_is_written_as_a_json_array() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpIo.writeInnovateApplications(OutputStream.nullOutputStream(), Format.JSON))
                .withMessage("applications are written as NDJSON or CSV, not as JSON");
    }

    private static byte[] bytes(List<InnovateApplication> applications, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<InnovateApplication> writer = KtpIo.writeInnovateApplications(out, format)) {
            for (InnovateApplication each : applications) {
                writer.write(each);
            }
        }
        return out.toByteArray();
    }

    private static List<ReadRecord<InnovateApplication>> read(byte[] bytes, Format format) throws IOException {
        try (RecordReader<InnovateApplication> reader =
                KtpIo.readInnovateApplications(new ByteArrayInputStream(bytes), ReadOptions.of(format))) {
            return reader.stream().toList();
        }
    }
}
