package org.openktp.core.identifier.format;

/** A code of fixed length with the same kind of character at each place. */
public final class TemplateFormat implements Format {

    private final Template template;

    /**
     * Reads codes of this pattern.
     *
     * @param pattern {@code @} for a letter, {@code #} for a digit, {@code *} for either, and any other for itself
     */
    public TemplateFormat(String pattern) {
        this.template = Template.of(pattern);
    }

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        return template.mismatch(written.text()).<Shaped>map(Shaped.Fails::new).orElseGet(written::fits);
    }
}
