package org.openktp.examples.screening.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.openktp.rules.wording.Wording;

/**
 * A language of which every text is marked: messages are in English between « and », and whatever has a name of its own is
 * called by its key, between the same.
 */
final class MarkedLanguage extends ResourceBundle {

    private final ResourceBundle english;

    MarkedLanguage() {
        try (InputStream texts = Wording.class.getResourceAsStream("messages.properties")) {
            english = new PropertyResourceBundle(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        if (key.endsWith("separator")) {
            return english.containsKey(key) ? english.getString(key) : english.getString("separator");
        }
        return english.containsKey(key) ? "«" + english.getString(key) + "»" : "«" + key + "»";
    }

    @Override
    public boolean containsKey(String key) {
        return !key.endsWith("separator") || english.containsKey(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    /** A text without what is marked. */
    static String unmarked(String text) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == '«' ? 1 : 0;
            if (depth == 0) {
                rest.append(each);
            }
            depth -= each == '»' ? 1 : 0;
        }
        return rest.toString();
    }
}
