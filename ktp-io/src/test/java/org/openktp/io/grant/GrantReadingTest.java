package org.openktp.io.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.finding.Finding;
import org.openktp.io.KtpGrantIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;

final class GrantReadingTest {

    static final String VALID = "{'id':'360G-a-1','title':'T','description':'D','currency':'GBP','amountAwarded':10.5,"
            + "'awardDate':'2024-01-31','recipientOrganization':[{'id':'GB-COH-02992144','name':'R'}],"
            + "'fundingOrganization':[{'id':'GB-CHC-1164883','name':'F'}]}";

    @Test
    void a_grant_with_what_is_required_has_nothing_wrong() throws IOException {
        assertThat(findings(VALID)).isEmpty();
    }

    /** Each turns one thing of a valid grant into another; the published schema and the check here must agree about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'title':'T', | | false | required  title is absent",
                "'currency':'GBP' | 'currency':'gbp' | false | unknown-code /currency currency 'gbp' is not in its code list",
                "10.5 | '10.5' | false | wrong-type /amountAwarded amountAwarded must be a number, not a text",
                "10.5 | 1e2 | true | ",
                "10.5 | 10.555 | true | invalid-value /amountAwarded amountAwarded '10.555' is not in whole pence",
                "'title':'T' | 'title':7 | false | wrong-type /title title must be a text, not a number",
                "'title':'T' | 'title':null | false | wrong-type /title title must be a text, not null",
                "2024-01-31 | 2024-1-31 | false | invalid-value /awardDate awardDate '2024-1-31' must be a date that exists, like 2024-01-31, perhaps with a time like 2024-01-31T00:00:00Z",
                "2024-01-31 | 2024-02-30 | true | invalid-value /awardDate awardDate '2024-02-30' must be a date that exists, like 2024-01-31, perhaps with a time like 2024-01-31T00:00:00Z",
                "2024-01-31 | 2024-01-31T00:00:00+00:00 | true | ",
                "2024-01-31 | 2024-01 | false | invalid-value /awardDate awardDate '2024-01' must be a date that exists, like 2024-01-31, perhaps with a time like 2024-01-31T00:00:00Z",
                "'title' | 'dataSource':'not a link','title' | false | invalid-value /dataSource dataSource 'not a link' must be an address like https://example.org/grants",
                "'title' | 'dataSource':null,'title' | true | ",
                "'title' | 'fromOpenCall':'yes','title' | false | unknown-code /fromOpenCall fromOpenCall 'yes' is not in its code list",
                "'title' | 'plannedDates':[{'startDate':'2024','duration':-1}],'title' | false | invalid-value /plannedDates/0/duration duration '-1' must not be negative",
                "'title' | 'plannedDates':[{'startDate':'2024-03-01','endDate':'2024-02-29'}],'title' | true | contradiction /plannedDates/0 endDate 2024-02-29 must not be before startDate 2024-03-01",
                "'title' | 'plannedDates':{},'title' | false | wrong-type /plannedDates plannedDates must be a list, not an object",
                "'title' | 'plannedDates':[7],'title' | false | wrong-type /plannedDates/0 plannedDates must be an object, not a number",
                "[{'id':'GB-CHC-1164883','name':'F'}] | [] | false | required /fundingOrganization fundingOrganization must not be an empty list",
                "[{'id':'GB-CHC-1164883','name':'F'}] | [{'name':'F'}] | false | required /fundingOrganization/0 fundingOrganization id is absent",
                "'recipientOrganization' | 'recipient' | false | required  recipientOrganization or recipientIndividual is absent",
                "'title' | 'recipientIndividual':{'id':'360G-a-2','name':'Person'},'title' | false | contradiction  a grant has an organisation or a person as its recipient, not both",
                "360G-a-1 | a-1 | true | unconfirmed /id 'a-1' does not begin with the prefix of a publisher, which begins with 360G-",
                "GB-CHC-1164883 | GB-CHC-12 | true | invalid-value /fundingOrganization/0/id id organisation identifier 'GB-CHC-12': '12' in the list GB-CHC: must have 6 or 7 digits, not 2",
                "GB-COH-02992144 | GB-COH-2992144 | true | invalid-value /recipientOrganization/0/id id 'GB-COH-2992144' must be written GB-COH-02992144",
                "GB-COH-02992144 | XY-ABC-1 | true | unconfirmed /recipientOrganization/0/id id 'XY-ABC-1': identifiers of the list XY-ABC are not checked",
                "GB-COH-02992144 | 360G-a-org:1 | true | ",
                "'name':'F' | 'name':'F','charityNumber':'1164884' | true | contradiction /fundingOrganization/0/id id 'GB-CHC-1164883' and charityNumber 1164884 do not agree",
                "'name':'F' | 'name':'F','charityNumber':'1164883' | true | ",
                "'name':'F' | 'name':'F','companyNumber':'299214X' | true | invalid-value /fundingOrganization/0/companyNumber companyNumber: Companies House number '299214X': 7th character 'X' must be a digit",
                "'title' | 'ours':{'deep':[1,null,true]},'title' | true | "
            })
    void defects_are_found_where_they_are_and_the_grant_is_kept(
            String given, String other, boolean isValid, String finding) throws IOException {
        String grant = VALID.replace(given, other == null ? "" : other);
        assertThat(grant).isNotEqualTo(VALID);
        assertThat(findings(grant)).isEqualTo(finding == null ? List.of() : List.of(finding));
        if (GrantFiles.hasSchema()) {
            assertThat(GrantFiles.errors("{\"grants\":[" + quoted(grant) + "]}").isEmpty())
                    .isEqualTo(isValid);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'grants':[{'id':'1'},7,{'id':'2'}]} | 1 - 2 | wrong-type",
                "{'grants':[{'id':'1'},{'id':'1','id':'2'},{'id':'2'}]} | 1 - 2 | duplicate-key",
                "{'grants':[{'id':'1'},{'id':1e999},{'id':'2'}]} | 1 - 2 | invalid-value",
                "{'grants':[{'id':'1'},{'id':tru},{'id':'2'}]} | 1 - | rest-not-read",
                "{'grants':[{'id':'1'},] | 1 - | rest-not-read",
                "{'grants':[{'id':'1'} {'id':'2'}]} | 1 - | rest-not-read",
                "{'grants':[{'id':'1'}]} x | 1 - | rest-not-read",
                "{'grants':[{'id':'1'}]  | 1 - | rest-not-read",
                "{'grants':{}} | - | rest-not-read",
                "{'title':'T'} | - | rest-not-read",
                "[{'id':'1'}] | - | rest-not-read",
                "{grants:[]} | - | rest-not-read",
                "{'grants':[{'id':'1'}],'grants':[{'id':'2'}]} | 1 - | rest-not-read",
                "{'title':'T','grants':[],'a':{'b':[']']}} | \"\" | "
            })
    void good_grants_stand_beside_what_cannot_be_read(String text, String ids, String code) throws IOException {
        List<ReadRecord<Grant>> records = GrantFiles.records(quoted(text), Format.JSON);
        assertThat(records.stream().map(record -> record.id().orElse("-")))
                .containsExactly(ids.isEmpty() ? new String[0] : ids.split(" "));
        assertThat(records.stream()
                        .filter(record -> record.value().isEmpty())
                        .map(record -> record.findings().get(0).code().token()))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void what_a_package_says_of_itself_is_kept_wherever_it_stands() throws IOException {
        String text =
                quoted("{'version':'1.4','grants':[{'id':'1'}],'publisher':{'name':'P'},'version':'1.5','n':1e999}");
        try (GrantReader reader = KtpGrantIo.readGrants(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ReadOptions.of(Format.JSON))) {
            assertThat(reader.stream()).hasSize(1);
            assertThat(reader.metadata())
                    .isEqualTo(new JsonValue.Members(Map.of(
                            "version",
                            new JsonValue.Text("1.4"),
                            "publisher",
                            new JsonValue.Members(Map.of("name", new JsonValue.Text("P"))))));
            assertThat(reader.packageFindings().stream()
                            .map(finding -> finding.code().token()))
                    .containsExactly("duplicate-key", "invalid-value");
        }
    }

    @Test
    void a_grant_too_long_is_passed_over() throws IOException {
        String text = quoted("{'grants':[{'id':'1'},{'id':'" + "x".repeat(200) + "'},{'id':'2'}]}");
        try (GrantReader reader = KtpGrantIo.readGrants(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.of(Format.JSON).withLimits(Limits.DEFAULT.withMaxRecordBytes(100)))) {
            assertThat(reader.stream().map(record -> record.id().orElse("-"))).containsExactly("1", "-", "2");
        }
    }

    @Test
    void a_package_writes_what_it_says_of_itself_first_and_no_grants_twice() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonValue.Members title = new JsonValue.Members(Map.of("title", new JsonValue.Text("T")));
        try (var writer = KtpGrantIo.writePackage(out, title)) {
            writer.write(new Grant(new JsonValue.Members(Map.of("id", new JsonValue.Text("1")))));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"title\":\"T\",\"grants\":[\n{\"id\":\"1\"}\n]}\n");
        JsonValue.Members grants = new JsonValue.Members(Map.of("grants", new JsonValue.Items(List.of())));
        assertThatThrownBy(() -> KtpGrantIo.writePackage(out, grants)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbers_are_equal_by_their_value() {
        assertThat(new JsonValue.Decimal(new BigDecimal("10.50")))
                .isEqualTo(new JsonValue.Decimal(new BigDecimal("10.5")));
        assertThat(new JsonValue.Decimal(new BigDecimal("1.5e4")).digits()).isEqualTo("15000");
        assertThat(new JsonValue.Decimal(new BigDecimal("1e100")).digits()).isEqualTo("1E+100");
    }

    @Property(tries = 300)
    void whatever_bytes_come_no_exception_and_no_endless_input(@ForAll("broken") String text, @ForAll Format format)
            throws IOException {
        List<ReadRecord<Grant>> records = GrantFiles.records(text, format);
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).number()).isEqualTo(i + 1L);
        }
    }

    @Provide
    static Arbitrary<String> broken() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"",
                        "\\",
                        "\"grants\"",
                        "\"id\"",
                        "Identifier",
                        "\n",
                        "1e9",
                        " ",
                        "é",
                        "null")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_empty_input_is_no_grants_or_one_reject(Format format) throws IOException {
        assertThat(GrantFiles.records("", format)).hasSize(format == Format.JSON ? 1 : 0);
    }

    private static List<String> findings(String grant) throws IOException {
        ReadRecord<Grant> record =
                GrantFiles.records(quoted(grant), Format.NDJSON).get(0);
        assertThat(record.value()).isPresent();
        return record.findings().stream().map(GrantReadingTest::text).toList();
    }

    private static String text(Finding finding) {
        return finding.code().token() + " " + finding.location().path() + " " + finding.message();
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
