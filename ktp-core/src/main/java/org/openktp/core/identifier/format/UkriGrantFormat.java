package org.openktp.core.identifier.format;

import java.util.Optional;

/**
 * Grant references of UK Research and Innovation. Those of three parts or with a council before the first slash are checked
 * part by part, and so are those of digits and a slash; which other forms there are was not found on the publisher's pages,
 * so that they are taken with a warning.
 */
public final class UkriGrantFormat implements Format {

    private static final String WARNING = "which forms there are beside AH/S004025/1 was not found";
    private static final Format OTHER = new UnpublishedFormat(WARNING);
    private static final Template COUNCIL = Template.of("@@");
    private static final Template NUMBER = Template.of("@******");

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String[] parts = written.text().split("/", -1);
        if (parts.length == 3) {
            return shaped(withCouncil(parts), written);
        }
        if (parts.length > 1 && COUNCIL.mismatch(parts[0]).isEmpty()) {
            return new Shaped.Fails("must have 3 parts between slashes, not " + parts.length);
        }
        return parts.length == 2 && Words.areDigits(parts[0])
                ? shaped(withNumber(parts), written.note(WARNING))
                : OTHER.read(text);
    }

    private static Shaped shaped(Optional<String> wrong, Written written) {
        return wrong.<Shaped>map(Shaped.Fails::new).orElseGet(written::fits);
    }

    private static Optional<String> withNumber(String[] parts) {
        return digits("the number", parts[0], 5, 6).or(() -> digits("the part after the slash", parts[1], 1, 2));
    }

    private static Optional<String> withCouncil(String[] parts) {
        return named("the council", parts[0], COUNCIL)
                .or(() -> named("the number", parts[1], NUMBER))
                .or(() -> digits("the part after the last slash", parts[2], 1, 2));
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
