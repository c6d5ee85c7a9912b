package org.openktp.core.validation;

import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of our constraints under any provider and in a language that the host chooses: Welsh, or otherwise English.
 * Hibernate Validator finds them by itself on the class path; on the module path it reads the contributed messages of one
 * module alone, whichever that is, and Apache BVal reads none. Immutable and thread-safe.
 */
public final class KtpMessages implements MessageInterpolator {

    private static final Pattern KEY = Pattern.compile("\\{(org\\.openktp\\.[\\w.-]+)}");
    private static final Properties ENGLISH = texts("");
    private static final Properties WELSH = texts("_cy");

    private final MessageInterpolator other;
    private final Locale language;

    private KtpMessages(MessageInterpolator other, Locale language) {
        this.other = other;
        this.language = language;
    }

    /**
     * An interpolator that knows our messages beside those of another.
     *
     * @param other the interpolator of the provider or the host; texts that it has under our keys win
     * @param language the language of all messages where the provider is asked for none
     * @return the interpolator
     */
    public static MessageInterpolator beside(MessageInterpolator other, Locale language) {
        return new KtpMessages(other, language);
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        boolean inWelsh = locale.getLanguage().equals("cy");
        Properties texts = inWelsh ? WELSH : ENGLISH;
        Properties otherTexts = inWelsh ? ENGLISH : WELSH;
        String known = KEY.matcher(template).replaceAll((MatchResult key) -> {
            String said = other.interpolate(key.group(), context, locale);
            // where it lacks the language, it falls back on that of the machine, which may be the other of our two
            String inOther = other.interpolate(otherTexts.getProperty(key.group(1), key.group()), context, locale);
            boolean isOfHost = !said.equals(key.group()) && !said.equals(inOther);
            return Matcher.quoteReplacement(isOfHost ? key.group() : texts.getProperty(key.group(1), key.group()));
        });
        return other.interpolate(known, context, locale);
    }

    /** From every file of that name, since other libraries have theirs. */
    private static Properties texts(String suffix) {
        Properties texts = new Properties();
        String name = "ContributorValidationMessages" + suffix + ".properties";
        try {
            for (URL file : Collections.list(
                    Objects.requireNonNull(KtpMessages.class.getClassLoader()).getResources(name))) {
                try (InputStream in = file.openStream()) {
                    texts.load(in);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
