package org.openktp.io.reference;

import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Shown;

/**
 * A row of the knowledge bases that are registered with Innovate UK. The registration number of a university is a provider
 * reference number; that of any other is a company number, unless it could as well be a provider reference number.
 */
final class KnowledgeBaseRow {

    private static final String NUMBER = "registration_number";

    /** The columns in order, as the header names them. */
    static final List<String> COLUMNS = List.of(
            "name",
            "type",
            NUMBER,
            "address_line1",
            "address_line2",
            "address_line3",
            "town",
            "postcode",
            "county",
            "country");

    private static final String UNIVERSITY = "UNIVERSITY";
    private static final List<String> TYPES = List.of(UNIVERSITY, "RTO", "CATAPULT");

    private KnowledgeBaseRow() {}

    static ReadRecord<KnowledgeBaseEntry> read(Position position, Cells cells) {
        Optional<String> name = cells.required("name");
        Optional<String> type = type(cells);
        if (name.isEmpty() || type.isEmpty()) {
            return new ReadRecord.Rejected<>(position, name, cells.findings());
        }
        KnowledgeBaseEntry entry = new KnowledgeBaseEntry(
                name.get(),
                type.get(),
                id(cells, type.get().equals(UNIVERSITY)),
                cells.lines("address_line1", "address_line2", "address_line3"),
                cells.text("town"),
                cells.postcode("postcode"),
                cells.text("county"),
                country(cells));
        return new ReadRecord.Accepted<>(position, name, entry, cells.findings());
    }

    private static Optional<String> type(Cells cells) {
        Optional<String> type = cells.required("type");
        if (type.isPresent() && !TYPES.contains(type.get())) {
            cells.found(
                    FindingCode.UNKNOWN_CODE,
                    "type",
                    Shown.of(type.get()) + " must be one of " + String.join(", ", TYPES));
            return Optional.empty();
        }
        return type;
    }

    private static Optional<OrganisationId> id(Cells cells, boolean university) {
        String text = cells.raw(NUMBER);
        if (text.isBlank()) {
            cells.found(FindingCode.NO_IDENTIFIER, NUMBER, "no registration number is given");
            return Optional.empty();
        }
        if (!university && IdentifierScheme.UKPRN.read(text).accepted().isPresent()) {
            cells.found(
                    FindingCode.AMBIGUOUS,
                    NUMBER,
                    Shown.of(text) + " may be a company number or a UK Provider Reference Number; it was not used");
            return Optional.empty();
        }
        return cells.id(NUMBER, university ? IdentifierScheme.UKPRN : IdentifierScheme.COMPANIES_HOUSE);
    }

    private static Optional<String> country(Cells cells) {
        Optional<String> country = cells.text("country");
        if (country.filter(Cells::looksLikePostcode).isPresent()) {
            cells.found(
                    FindingCode.INVALID_VALUE,
                    "country",
                    Shown.of(country.get()) + " looks like a postcode; the cells before it may have shifted");
            return Optional.empty();
        }
        return country;
    }
}
