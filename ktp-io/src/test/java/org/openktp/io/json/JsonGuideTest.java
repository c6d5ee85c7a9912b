package org.openktp.io.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Application;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.programme.Round;
import org.openktp.core.source.Sourced;
import org.openktp.io.document.ReadDocument;
import org.openktp.rules.KtpRules;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.hcs.HcsFacts;
import tools.jackson.databind.json.JsonMapper;

/** What the guide shows is what is done here, to the letter. */
final class JsonGuideTest {

    private static String guide() throws IOException {
        return Files.readString(Path.of(requireNonNull(System.getProperty("openktp.root")), "docs", "json.md"));
    }

    private static String source() throws IOException {
        Path root = Path.of(requireNonNull(System.getProperty("openktp.root")));
        return squeezed(Files.readString(root.resolve("ktp-io/src/test/java/org/openktp/io/json/JsonGuideTest.java")));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    record Post(String title, AgendaForChangeBand band, Knowledge<Integer> hours, Sourced<Amount> cost) {}

    @Test
    void a_record_of_a_host() throws IOException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(new Post(
                "physicist", AgendaForChangeBand.BAND_8A, Knowledge.atLeast(4), Sourced.supplied(Amount.of(500))));
        Post post = mapper.readValue(json, Post.class);

        assertThat(guide()).contains("```json\n" + json + "\n```");
        assertThat(post.hours()).isEqualTo(Knowledge.atLeast(4));
    }

    @Test
    void a_document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Decision decision = KtpRules.screening()
                .decide(Application.builder().id("a").round("hcs-ktp-4").build());
        KtpJson json = KtpJson.shipped();
        json.write(decision, out);
        InputStream in = new ByteArrayInputStream(out.toByteArray());
        ReadDocument<Decision> read = json.read(in, Decision.class);

        assertThat(read.orThrow()).isEqualTo(decision);
        Condition condition = Condition.atLeast(HcsFacts.BAND, AgendaForChangeBand.BAND_7);
        assertThat(squeezed(guide())).contains(squeezed(json.text(condition)));
    }

    @Test
    void a_host_with_facts_of_its_own() throws IOException {
        List<Round> rounds = List.of();
        List<Fact<?>> facts = List.of();
        KtpModule module =
                KtpModule.builder().rounds(rounds).facts("my-trust", facts).build();
        KtpJson json = KtpJson.of(module);

        assertThat(json.mapper()).isNotNull();
    }

    @Test
    void every_line_of_java_in_the_guide_is_a_line_of_this_test() throws IOException {
        String[] parts = guide().split("```java\n", -1);
        assertThat(parts).hasSize(4);
        for (int i = 1; i < parts.length; i++) {
            String code = parts[i].substring(0, parts[i].indexOf("```"));
            for (String statement : code.split("[;}]\n", -1)) {
                assertThat(source()).contains(squeezed(statement));
            }
        }
    }

    @Test
    void every_kind_is_named() throws IOException {
        String guide = guide();
        String kinds = guide.substring(guide.indexOf("The kinds are"), guide.indexOf("Whatever is found"));
        assertThat(KtpJson.kinds().keySet()).allMatch(kind -> kinds.contains("`" + kind + "`"));
        assertThat(kinds.split("`", -1)).hasSize(2 * KtpJson.kinds().size() + 1);
        assertThat(guide).contains(KtpJson.FORMAT);
    }
}
