package org.openktp.io.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.finding.Location;
import org.openktp.core.programme.Round;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.stream.Limits;
import org.openktp.rules.KtpRules;
import org.openktp.rules.rule.RuleSet;

/** Documents as texts. */
final class Documents {

    static final Path HOST_ROUND = Path.of(System.getProperty("openktp.root"), "examples", "data", "host-round.json");

    static final Path HOST_RULES = HOST_ROUND.resolveSibling("host-rules.json");

    private Documents() {}

    /** The rules shipped, and the example round without any. */
    static Map<Round, RuleSet> withHostRound() {
        Map<Round, RuleSet> known = new LinkedHashMap<>(KtpRules.published());
        rounds(hostRound()).orThrow().forEach(round -> known.put(round, RuleSet.empty(round.id())));
        return known;
    }

    static ReadDocument<Map<Round, RuleSet>> rules(String text, Map<Round, RuleSet> known) {
        try {
            return KtpRulesIo.readRuleSets(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(Map<Round, RuleSet> rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KtpRulesIo.writeRuleSets(rules, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String hostRound() {
        return text(HOST_ROUND);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadDocument<List<Round>> rounds(String text) {
        return rounds(text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadDocument<List<Round>> rounds(byte[] bytes) {
        try {
            return KtpRulesIo.readRounds(new ByteArrayInputStream(bytes), Limits.DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(List<Round> rounds) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KtpRulesIo.writeRounds(rounds, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The place of a character of a text. */
    static Location place(String text, int index, String path) {
        String before = text.substring(0, index);
        long line = before.chars().filter(each -> each == '\n').count() + 1;
        return new Location(line, index - before.lastIndexOf('\n'), path);
    }
}
