package org.openktp.core.organisation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openktp.core.code.EnumCode;

/** A scheme that identifies organisations, with the shape of its identifiers and what that shape reveals. */
public enum IdentifierScheme implements EnumCode {
    /**
     * Organisation Data Service codes: {@code R} and two characters for an older NHS trust of England or Wales, with two
     * more for one of its sites; {@code T} or {@code Q} and two for a care trust or an integrated care board; {@code 7A1} to
     * {@code 7A7} for a Welsh health board; {@code Z}, a letter and three digits in Northern Ireland, a shape that is not
     * confirmed; and since October 2020 five characters such as {@code G6V2S}. Of these only the trust and the health board
     * reveal the kind of employer, since the others do not, or look like one another. Sources: NHS Data Dictionary, table
     * of organisation codes; NHS Digital, organisation coding frames, September 2020.
     */
    ODS(
            "ODS code",
            "[RTQ][0-9A-Z]{2}|R[0-9A-Z]{4}|7A[1-7]|Z[A-Z][0-9]{3}|[A-Z][0-9][A-Z][0-9][A-Z]",
            "RJ1, 7A4 or G6V2S") {
        @Override
        Optional<OrganisationKind> kindOf(String value) {
            if (value.length() == 3 && value.startsWith("R")) {
                return Optional.of(OrganisationKind.NHS_TRUST);
            }
            return value.startsWith("7A") ? Optional.of(OrganisationKind.HEALTH_BOARD) : Optional.empty();
        }
    },
    /**
     * UK Provider Reference Numbers: eight digits, of which every one seen begins with 1. Given to learning providers of
     * many kinds, so the number does not reveal the kind. Source: observed in the knowledge bases registered with
     * Innovate UK.
     */
    UKPRN("UK Provider Reference Number", "1[0-9]{7}", "10007167");

    private final String label;
    private final Pattern shape;
    private final String examples;

    IdentifierScheme(String label, String shape, String examples) {
        this.label = label;
        this.shape = Pattern.compile(shape);
        this.examples = examples;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Whether a text has the shape of this scheme's identifiers. That the identifier was ever issued is not checked.
     *
     * @param value the identifier, without the scheme
     * @return true if it has the shape
     */
    public boolean matches(String value) {
        return shape.matcher(value).matches();
    }

    String examples() {
        return examples;
    }

    Optional<OrganisationKind> kindOf(String value) {
        return Optional.empty();
    }
}
