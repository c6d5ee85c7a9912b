package org.openktp.io.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.core.KtpModel;
import org.openktp.core.programme.Round;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.stream.Limits;
import org.openktp.rules.rule.RuleSet;

/** The document of rule sets. */
public final class RulesDocument {

    private RulesDocument() {}

    private static DocumentForm<Map<Round, RuleSet>> form(Map<Round, RuleSet> known) {
        return new DocumentForm<>("openktp-rules/1", "ruleSets", new RuleSetsForm(known));
    }

    /**
     * Reads rule sets.
     *
     * @param in the input, read to its end and left open
     * @param limits how much it may hold
     * @param known the rounds that exist, each with the rules that it has
     * @return those rules with the document's in their place or beside them, or everything that is wrong with the document
     * @throws IOException if the input fails
     */
    public static ReadDocument<Map<Round, RuleSet>> read(InputStream in, Limits limits, Map<Round, RuleSet> known)
            throws IOException {
        return form(known).read(in, limits);
    }

    /**
     * Writes rule sets.
     *
     * @param rules the rules of each round
     * @return the document
     * @throws IllegalArgumentException if they could not be read back as equal ones
     */
    public static String write(Map<Round, RuleSet> rules) {
        String document = form(rules).write(rules);
        Map<Round, RuleSet> without = new LinkedHashMap<>();
        rules.keySet().forEach(round -> without.put(round, RuleSet.empty(round.id())));
        if (!readBack(document, without).equals(rules)) {
            throw new IllegalArgumentException(
                    "rules must use the facts of their round, as they are declared, to be read back");
        }
        return document;
    }

    private static Map<Round, RuleSet> readBack(String document, Map<Round, RuleSet> rounds) {
        try {
            return read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT, rounds)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Which documents there are, for rounds that have themes and for those that have none.
     *
     * @return the shape
     */
    public static JsonShape shape() {
        Map<Round, RuleSet> none = new LinkedHashMap<>();
        KtpModel.rounds().forEach(round -> none.put(round, RuleSet.empty(round.id())));
        return form(none).shape();
    }
}
