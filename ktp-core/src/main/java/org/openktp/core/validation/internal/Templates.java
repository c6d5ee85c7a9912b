package org.openktp.core.validation.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Templates of messages with text that is no template. What has a meaning in a template is escaped, so that a text from outside
 * is neither looked up nor evaluated.
 */
public final class Templates {

    private static final Pattern SPECIAL = Pattern.compile("[{}$\\\\]");

    private Templates() {}

    /**
     * A template that says exactly a text.
     *
     * @param text the text
     * @return the template
     */
    public static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /**
     * Reports a violation whose message ends with what would be right.
     *
     * @param context where to report it; the message of the constraint comes first
     * @param right what would be right
     * @return false, that the value is valid
     */
    public static boolean refuse(ConstraintValidatorContext context, List<String> right) {
        context.disableDefaultConstraintViolation();
        String template = context.getDefaultConstraintMessageTemplate() + ": " + literal(String.join(", ", right));
        context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        return false;
    }
}
