package org.openktp.rules.automaton;

import java.util.List;
import java.util.regex.Pattern;

/** What tests say of a text, each asked by itself: what cells are compared with. */
final class Direct {

    private Direct() {}

    static List<Boolean> holds(List<TextTest> tests, String text) {
        return tests.stream().map(test -> holds(test, text)).toList();
    }

    private static boolean holds(TextTest test, String text) {
        if (test instanceof TextTest.Matching matching) {
            return Pattern.compile(matching.pattern().toString(), Pattern.DOTALL)
                    .matcher(text)
                    .matches();
        }
        if (test instanceof TextTest.Words words) {
            int count = words.counting().count(text);
            return count >= words.least()
                    && (words.most().isEmpty() || count <= words.most().getAsInt());
        }
        return ((TextTest.OneOf) test).texts().contains(text);
    }
}
