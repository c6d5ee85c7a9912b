package org.openktp.core.identifier.format;

/**
 * Identifiers of the Research Organization Registry: a zero, six digits of Crockford's base 32, and two check digits. The
 * canonical form here is without the address that ROR puts before it.
 */
public final class RorFormat implements Format {

    private static final Template SHAPE = shape();

    @Override
    public Shaped read(String text) {
        Written written =
                new Written(text).withoutBlanks().withoutAddress("ror.org/").lowerCase();
        String id = written.text();
        return SHAPE.mismatch(id)
                .or(() -> CheckDigits.wrong(CheckDigits.mod97(CheckDigits.base32(id.substring(1, 7))), id.substring(7)))
                .<Shaped>map(Shaped.Fails::new)
                .orElseGet(written::fits);
    }

    private static Template shape() {
        Template shape = Template.of("0");
        for (int i = 0; i < 6; i++) {
            shape = shape.then(CheckDigits.BASE_32, "a digit or a letter other than i, l, o and u");
        }
        return shape.then(Template.of("##"));
    }
}
