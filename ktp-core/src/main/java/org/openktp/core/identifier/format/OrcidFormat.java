package org.openktp.core.identifier.format;

import java.util.Optional;

/** ORCID iDs: sixteen digits in groups of four, of which the last is a check digit and may be X. */
public final class OrcidFormat implements Format {

    private static final Template GROUPS = Template.of("####-####-####-###").then(Words.DIGITS + "X", "a digit or X");

    @Override
    public Shaped read(String text) {
        Written written =
                new Written(text).withoutBlanks().withoutAddress("orcid.org/").upperCase();
        if (written.text().indexOf('-') < 0 && written.text().length() == 16) {
            written.become(grouped(written.text()), "hyphens put in");
        }
        return wrong(written.text()).<Shaped>map(Shaped.Fails::new).orElseGet(written::fits);
    }

    private static Optional<String> wrong(String id) {
        int run = Words.runOf(Words.DIGITS + "X-", id);
        if (run < id.length()) {
            return Optional.of(Words.wrong(run, id.charAt(run), "a digit, X or -"));
        }
        int digits = id.replace("-", "").length();
        if (digits != 16) {
            return Optional.of("must have 16 digits, none of them left out, not " + digits);
        }
        return GROUPS.mismatch(id)
                .or(() -> CheckDigits.wrong(
                        String.valueOf(CheckDigits.mod11(id.substring(0, 18).replace("-", ""))), id.substring(18)));
    }

    private static String grouped(String id) {
        return id.substring(0, 4) + "-" + id.substring(4, 8) + "-" + id.substring(8, 12) + "-" + id.substring(12);
    }
}
