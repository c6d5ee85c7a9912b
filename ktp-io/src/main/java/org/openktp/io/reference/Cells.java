package org.openktp.io.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierReading;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.tree.Shown;

/** The cells of a row by the names of their columns, and what was found in them. For one thread. */
final class Cells {

    /** One or two letters, a digit, perhaps a letter or digit more; a blank; a digit and two letters. */
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final long line;
    private final List<String> columns;
    private final List<String> cells;
    private final List<Finding> findings = new ArrayList<>();

    Cells(long line, List<String> columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void found(FindingCode code, String column, String message) {
        findings.add(
                new Finding(code, new Location(line, columns.indexOf(column) + 1L, column), Shown.sentence(message)));
    }

    /** A cell exactly as it stands. */
    String raw(String column) {
        return cells.get(columns.indexOf(column));
    }

    /** The text of a cell without blanks around it; absent where there is nothing else. */
    Optional<String> text(String column) {
        String raw = raw(column);
        String text = raw.strip();
        if (!text.equals(raw)) {
            found(FindingCode.NORMALISED, column, Shown.of(raw) + " was read without the blanks around it");
        }
        if (text.indexOf('"') >= 0) {
            found(FindingCode.INVALID_VALUE, column, Shown.of(raw) + " has a quotation mark in it");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            found(FindingCode.INVALID_VALUE, column, Shown.of(raw) + " has a control character or a line end in it");
        }
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /** The text of a cell without which the row is of no use. */
    Optional<String> required(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            found(FindingCode.REQUIRED, column, column + " is blank, and the row is of no use without it");
        }
        return text;
    }

    /** The texts of some cells, without those that are blank. */
    List<String> lines(String... names) {
        return Stream.of(names).map(this::text).flatMap(Optional::stream).toList();
    }

    /** An identifier, however it is written; absent where it is none. */
    Optional<OrganisationId> id(String column, IdentifierScheme scheme) {
        String raw = raw(column);
        IdentifierReading reading = scheme.read(raw);
        if (reading instanceof IdentifierReading.Read read) {
            accepted(column, raw, read);
        }
        if (reading instanceof IdentifierReading.Refused refused) {
            found(FindingCode.INVALID_VALUE, column, refused.message());
        }
        return reading.accepted().map(OrganisationId::from);
    }

    private void accepted(String column, String raw, IdentifierReading.Read read) {
        Identifier identifier = read.identifier();
        List<String> warnings = identifier.warnings();
        if (!identifier.value().equals(raw)) {
            String how = read.notes().stream()
                    .filter(note -> !warnings.contains(note))
                    .collect(Collectors.joining(", "));
            found(FindingCode.NORMALISED, column, Shown.of(raw) + " was read as " + identifier.value() + ": " + how);
        }
        warnings.forEach(warning -> found(FindingCode.UNCONFIRMED, column, Shown.of(raw) + ": " + warning));
    }

    /** A postcode; absent where it is blank, or does not look like one. */
    Optional<String> postcode(String column) {
        String raw = raw(column);
        if (raw.isBlank()) {
            return Optional.empty();
        }
        String postcode = inUsualForm(raw);
        if (!POSTCODE.matcher(postcode).matches()) {
            found(FindingCode.INVALID_VALUE, column, Shown.of(raw) + " must look like a postcode, such as SW1A 2AA");
            return Optional.empty();
        }
        if (!postcode.equals(raw)) {
            found(FindingCode.NORMALISED, column, Shown.of(raw) + " was read as " + postcode);
        }
        return Optional.of(postcode);
    }

    static boolean looksLikePostcode(String text) {
        return POSTCODE.matcher(inUsualForm(text)).matches();
    }

    private static String inUsualForm(String text) {
        String letters = BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        int before = Math.max(letters.length() - 3, 0);
        return letters.substring(0, before) + " " + letters.substring(before);
    }
}
