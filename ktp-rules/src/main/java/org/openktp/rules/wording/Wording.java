package org.openktp.rules.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.FindingGuides;

/**
 * Makes text of messages. The text of a message stands under the token of its code, with {@code {0}}, {@code {1}} for its
 * gaps; the name of a {@link Term} under its key; the label of a code under {@code code.}, the simple name of its type, a
 * dot and its token, such as {@code code.Nation.wales}; what a code of a finding means and what to do about it under the same
 * with {@code .meaning} and {@code .remedy}. Immutable and thread-safe.
 */
public final class Wording {

    /** English, which has a text for every message and takes names and labels as they are. */
    public static final Wording ENGLISH = new Wording(shipped());

    private final List<ResourceBundle> bundles;

    private Wording(ResourceBundle... bundles) {
        this.bundles = List.of(bundles);
    }

    /**
     * Another language.
     *
     * @param bundle texts under the same keys; what it lacks is said in English
     * @return the wording
     */
    public static Wording of(ResourceBundle bundle) {
        return new Wording(bundle, ENGLISH.bundles.get(0));
    }

    private static ResourceBundle shipped() {
        try (InputStream texts = Wording.class.getResourceAsStream("messages.properties")) {
            return new PropertyResourceBundle(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The text of a message.
     *
     * @param message the message
     * @return its text
     */
    public String say(Message message) {
        MessageFormat text = new MessageFormat(text(message.code().token()), Locale.ROOT);
        Object[] gaps = message.arguments().stream()
                .map(argument -> gap(argument, message.code()))
                .toArray();
        return text.format(gaps);
    }

    /**
     * The name of something.
     *
     * @param term what is named
     * @return its name
     */
    public String name(Term term) {
        return find(term.key()).orElse(term.english());
    }

    /**
     * The label of a code.
     *
     * @param code the code
     * @return its label
     */
    public String label(Code code) {
        return find(key(code)).orElse(code.label());
    }

    /**
     * What a code of a finding means.
     *
     * @param code the code
     * @return whole sentences
     */
    public String meaning(FindingCode code) {
        return find(key(code) + ".meaning").orElse(FindingGuides.of(code).meaning());
    }

    /**
     * What to do about a finding.
     *
     * @param code its code
     * @return whole sentences
     */
    public String remedy(FindingCode code) {
        return find(key(code) + ".remedy").orElse(FindingGuides.of(code).remedy());
    }

    private static String key(Code code) {
        return "code." + type(code) + "." + code.token();
    }

    private static String type(Code code) {
        return code instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName()
                : code.getClass().getSimpleName();
    }

    private String gap(Object argument, MessageCode within) {
        if (argument instanceof Message message) {
            return say(message);
        }
        if (argument instanceof Term term) {
            return name(term);
        }
        if (argument instanceof Code code) {
            return label(code);
        }
        return argument instanceof Collection<?> several ? joined(several, within) : argument.toString();
    }

    private String joined(Collection<?> several, MessageCode within) {
        String separator = find(within.token() + ".separator").orElseGet(() -> text("separator"));
        return several.isEmpty()
                ? text(MessageCode.NONE.token())
                : several.stream().map(each -> gap(each, within)).collect(Collectors.joining(separator));
    }

    private String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    private Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }
}
