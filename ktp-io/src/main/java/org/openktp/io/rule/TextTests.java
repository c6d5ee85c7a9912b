package org.openktp.io.rule;

import static org.openktp.io.form.Property.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.text.WordCounting;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Property;
import org.openktp.io.shape.Shapes;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.text.TextPattern;

/** What can be asked of facts whose values are texts. How words are counted must be said. */
final class TextTests {

    static final String MATCHES = "matches";
    static final String WORDS = "words";

    private TextTests() {}

    static Map<String, Form<?>> of(Fact<String> fact) {
        Property<Matches, TextPattern> pattern = required(
                MATCHES,
                Forms.text(Shapes.text("^[\\s\\S]"), TextPattern::of, TextPattern::toString),
                Matches::pattern);
        Property<WordCount, Counts> words = required(WORDS, Counts.FORM, atom -> new Counts(atom.least(), atom.most()));
        Property<WordCount, WordCounting> counting = required(
                "counting",
                Forms.code("rule by which words are counted", List.of(WordCounting.values())),
                WordCount::counting);
        Map<String, Form<?>> tests = new LinkedHashMap<>();
        tests.put(MATCHES, AtomForm.of(List.of(pattern), values -> new Matches(fact, values.get(pattern))));
        tests.put(
                WORDS,
                AtomForm.of(
                        List.of(words, counting),
                        values -> new WordCount(
                                fact,
                                values.get(counting),
                                values.get(words).least(),
                                values.get(words).most())));
        return tests;
    }
}
