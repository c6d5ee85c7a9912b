package org.openktp.io.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.openktp.io.KtpGrantIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;

/** Grants as rows under the headings of the standard, and what no row can hold. */
final class GrantCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recipient Org:Identifier | {'id':'1','recipientOrganization':[{'id':'x'}]}",
                "recipient org:identifier | {'id':'1','recipientOrganization':[{'id':'x'}]}",
                "Recipient Org:0:Identifier | {'id':'1','recipientOrganization':[{'id':'x'}]}",
                "recipientOrganization:0:id | {'id':'1','recipientOrganization':[{'id':'x'}]}",
                "recipientOrganization/0/Identifier | {'id':'1','recipientOrganization':[{'id':'x'}]}",
                "Recipient Org:1:Location:0:Name | {'id':'1','recipientOrganization':[{'location':[{'name':'x'}]}]}",
                "Recipient Ind:Name | {'id':'1','recipientIndividual':{'name':'x'}}",
                "To Individuals Details:Grant Purpose | {'id':'1','toIndividualsDetails':{'grantPurpose':['x']}}",
                "Related Activity:1 | {'id':'1','relatedActivity':['x']}",
                "Last modified | {'id':'1','dateModified':'x'}",
                "commitmentTransaction/0/description | {'id':'1','commitmentTransaction':[{'description':'x'}]}",
                "Our Own Column | {'id':'1','Our Own Column':'x'}",
                "Our:Own:Column | {'id':'1','Our':{'Own':{'Column':'x'}}}",
                "Our:0:Column | {'id':'1','Our':[{'Column':'x'}]}",
                "Recipient Org:Ours | {'id':'1','recipientOrganization':[{'Ours':'x'}]}"
            })
    void a_heading_leads_to_a_field(String heading, String grant) throws IOException {
        Grant read = GrantFiles.grants("Identifier," + heading + "\n1,x\n", Format.CSV)
                .get(0);
        assertThat(read).isEqualTo(one(grant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|7|",
                "-7.50|-7.5|",
                "1e3|1000|",
                " 7 |7|",
                "'7,000'|'7,000'|wrong-type",
                "£7|£7|wrong-type",
                "007|007|wrong-type"
            },
            quoteCharacter = '"')
    void numbers_are_numbers_where_the_standard_says_so(String cell, String value, String code) throws IOException {
        String quoted = '"' + cell.replace("'", "") + '"';
        ReadRecord<Grant> record = GrantFiles.records("Identifier,Amount Disbursed\n1," + quoted + "\n", Format.CSV)
                .get(0);
        JsonValue read = record.value().orElseThrow().data().members().get("amountDisbursed");
        assertThat(read)
                .isEqualTo(
                        code == null
                                ? new JsonValue.Decimal(new BigDecimal(value))
                                : new JsonValue.Text(value.replace("'", "")));
        assertThat(record.findings().stream()
                        .map(finding -> finding.code().token())
                        .anyMatch("wrong-type"::equals))
                .isEqualTo(code != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title | the header has no column 'Identifier'",
                "Identifier,id | column 'id' is the same as column 'Identifier'",
                "Identifier,, | column without a name",
                "Identifier,Recipient Org:Name,Recipient Org:0:Name | is the same as column 'Recipient Org:Name'"
            },
            quoteCharacter = '"')
    void a_header_that_leaves_a_doubt_is_refused(String header, String why) throws IOException {
        List<ReadRecord<Grant>> records = GrantFiles.records(header + "\n1,2,3\n", Format.CSV);
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.findings().get(0).code().token()).isEqualTo("rest-not-read");
            assertThat(record.findings().get(0).location().line()).isEqualTo(1);
            assertThat(record.findings().get(0).message()).contains(why);
        });
    }

    @Test
    void rows_that_do_not_fit_are_rejected_and_the_others_read() throws IOException {
        List<ReadRecord<Grant>> records = GrantFiles.records("Identifier,Title\n1,a\n2\n3,c\n", Format.CSV);
        assertThat(records.stream().map(record -> record.id().orElse("-"))).containsExactly("1", "-", "3");
    }

    @Test
    void a_cell_that_stands_where_another_stands_is_named() throws IOException {
        ReadRecord<Grant> record = GrantFiles.records("Identifier,Our,Our:Own\n1,a,b\n", Format.CSV)
                .get(0);
        assertThat(record.value().orElseThrow().data())
                .isEqualTo(one("{'id':'1','Our':'a'}").data());
        assertThat(record.findings().get(0).text())
                .isEqualTo("line 2, column 3, Our:Own: ambiguous: 'b' stands where another column has something else;"
                        + " it was not used");
    }

    @Test
    void the_columns_are_those_required_and_those_that_are_used_in_the_order_of_the_standard() throws IOException {
        String csv = csv(
                "{'ours':'o','id':'1','plannedDates':[{'duration':12}],'recipientOrganization':[{'id':'a'},{'id':'b','location':[{'name':'n'}]}],"
                        + "'commitmentTransaction':[{'value':5}]}");
        assertThat(csv).isEqualTo("""
                        Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Duration (months),Recipient Org:0:Identifier,\
                        Recipient Org:1:Identifier,Recipient Org:1:Location:Name,Funding Org:Identifier,Funding Org:Name,commitmentTransaction/0/value,ours
                        1,,,,,,12,a,b,n,,,5,o
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'title':'' | /title  empty",
                "'title':null | /title empty",
                "'relatedActivity':[] | /relatedActivity empty",
                "'ours':{} | /ours empty",
                "'ours':7 | /ours 7 type",
                "'ours':true | /ours true type",
                "'amountAwarded':'7' | /amountAwarded 7 type",
                "'Title':'x' | /Title x no-heading",
                "'a:b':'x' | /a:b x no-heading",
                "'a/b':'x' | /a~1b x no-heading",
                "' a':'x' | / a x no-heading",
                "'recipientOrganization':['x'] | /recipientOrganization/0 x no-heading",
                "'title':'=1+1' | "
            })
    void what_no_row_can_hold_is_in_the_ledger(String member, String loss) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossLedger ledger = KtpGrantIo.writeCsv(List.of(one("{'id':'1'," + member + "}")), out);
        assertThat(ledger.of("1").stream()
                        .map(each -> each.path()
                                + each.value().map(value -> " " + value).orElse("") + " "
                                + each.reason().token()))
                .isEqualTo(loss == null ? List.of() : List.of(loss));
    }

    /** The law of the ledger: it is empty for a grant if and only if its row gives the same grant. */
    @Property(tries = 500)
    void the_ledger_is_empty_if_and_only_if_the_row_gives_the_same_grant(@ForAll("grants") List<Grant> grants)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossLedger ledger = KtpGrantIo.writeCsv(grants, out);
        List<Grant> back = GrantFiles.grants(out.toString(StandardCharsets.UTF_8), Format.CSV);
        assertThat(back).hasSameSizeAs(grants);
        for (int i = 0; i < grants.size(); i++) {
            String subject = grants.get(i).id().orElse("record " + (i + 1));
            assertThat(ledger.of(subject).isEmpty()).isEqualTo(back.get(i).equals(grants.get(i)));
        }
    }

    @Provide
    static Arbitrary<List<Grant>> grants() {
        Arbitrary<Map<String, JsonValue>> members = Arbitraries.maps(
                        Arbitraries.of(
                                "title",
                                "amountAwarded",
                                "recipientOrganization",
                                "relatedActivity",
                                "plannedDates",
                                "commitmentTransaction",
                                "Title",
                                "ours",
                                "a:b",
                                "",
                                "0"),
                        values(3))
                .ofMaxSize(5);
        return members.list().ofMaxSize(3).map(all -> {
            List<Grant> made = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Map<String, JsonValue> grant = new LinkedHashMap<>(all.get(i));
                grant.put("id", new JsonValue.Text("g" + i));
                made.add(new Grant(new JsonValue.Members(grant)));
            }
            return made;
        });
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(
                Arbitraries.of("x", "", " ", " y ", "7", "1e3", "a,b", "\"", "l\nm", "\r\n", "é")
                        .map(JsonValue.Text::new),
                Arbitraries.of("7", "0.50", "-3e2", "1e60").map(BigDecimal::new).map(JsonValue.Decimal::new),
                Arbitraries.of(new JsonValue.Nothing(), new JsonValue.Truth(true)));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<JsonValue> inner = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(3).map(JsonValue.Items::new),
                Arbitraries.maps(Arbitraries.of("id", "name", "location", "x", "Name", "1"), inner)
                        .ofMaxSize(3)
                        .map(JsonValue.Members::new));
    }

    private static String csv(String grant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(KtpGrantIo.writeCsv(List.of(one(grant)), out).losses()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Grant one(String grant) throws IOException {
        return GrantFiles.grants(grant.replace('\'', '"'), Format.NDJSON).get(0);
    }
}
