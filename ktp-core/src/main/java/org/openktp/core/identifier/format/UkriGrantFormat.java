package org.openktp.core.identifier.format;

import java.util.Optional;

/**
 * Grant references of UK Research and Innovation. Their form was not found on the publisher's pages, so that forms seen in
 * its data are checked part by part and any other is taken with a warning.
 */
public final class UkriGrantFormat implements Format {

    private static final Format OTHER =
            new UnpublishedFormat("a form not seen before; which forms there are was not found");
    private static final Template COUNCIL = Template.of("@@");
    private static final Template NUMBER = Template.of("@******");

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String reference = written.text();
        if (reference.indexOf('/') >= 0) {
            return withSlashes(reference).<Shaped>map(Shaped.Fails::new).orElseGet(written::fits);
        }
        boolean seen = Words.areDigits(reference) && (reference.length() == 7 || reference.length() == 8);
        return seen ? written.fits() : OTHER.read(text);
    }

    private static Optional<String> withSlashes(String reference) {
        String[] parts = reference.split("/", -1);
        return switch (parts.length) {
            case 2 -> digits("the number", parts[0], 5, 6).or(() -> digits("the part after the slash", parts[1], 1, 2));
            case 3 ->
                named("the council", parts[0], COUNCIL)
                        .or(() -> named("the number", parts[1], NUMBER))
                        .or(() -> digits("the part after the last slash", parts[2], 1, 2));
            default -> Optional.of("must have 2 or 3 parts between slashes, not " + parts.length);
        };
    }

    private static Optional<String> named(String what, String part, Template template) {
        return template.mismatch(part).map(wrong -> what + " '" + part + "': " + wrong);
    }

    private static Optional<String> digits(String what, String part, int least, int most) {
        return Words.areDigits(part) && part.length() >= least && part.length() <= most
                ? Optional.empty()
                : Optional.of(what + " '" + part + "' must be " + least + " or " + most + " digits");
    }
}
