package org.openktp.io.reference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Shown;

/** A row of {@code etr.csv}: 27 cells, of which the meaning of the first twelve is known. */
final class TrustRow {

    private static final List<String> OTHERS =
            IntStream.rangeClosed(13, 27).mapToObj(each -> "column-" + each).toList();

    /** The columns in order. The file has no header, so that the names are ours. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "code",
                            "name",
                            "region",
                            "care-board",
                            "address-1",
                            "address-2",
                            "address-3",
                            "address-4",
                            "address-5",
                            "postcode",
                            "opened",
                            "closed"),
                    OTHERS.stream())
            .toList();

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private TrustRow() {}

    static ReadRecord<NhsTrust> read(Position position, Cells cells) {
        Optional<OrganisationId> code = cells.id("code", IdentifierScheme.ODS);
        Optional<String> name = cells.required("name");
        Optional<LocalDate> opened = day(cells, "opened");
        Optional<LocalDate> closed = closed(cells, opened);
        Optional<String> id = Optional.of(cells.raw("code")).filter(each -> !each.isBlank());
        if (code.isEmpty() || name.isEmpty()) {
            return new ReadRecord.Rejected<>(position, id, cells.findings());
        }
        NhsTrust trust = new NhsTrust(
                code.get(),
                name.get(),
                cells.text("region"),
                cells.text("care-board"),
                cells.lines("address-1", "address-2", "address-3", "address-4", "address-5"),
                cells.postcode("postcode"),
                opened,
                closed,
                OTHERS.stream().map(cells::raw).toList());
        return new ReadRecord.Accepted<>(position, id, trust, cells.findings());
    }

    private static Optional<LocalDate> day(Cells cells, String column) {
        Optional<String> text = cells.text(column);
        try {
            return text.map(each -> LocalDate.parse(each, DAY));
        } catch (DateTimeParseException e) {
            cells.found(FindingCode.INVALID_VALUE, column, Shown.of(text.orElse("")) + " must be a date like 20240131");
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> closed(Cells cells, Optional<LocalDate> opened) {
        Optional<LocalDate> closed = day(cells, "closed");
        if (closed.isPresent() && opened.isPresent() && closed.get().isBefore(opened.get())) {
            cells.found(
                    FindingCode.CONTRADICTION,
                    "closed",
                    "closed " + closed.get() + " must not be before opened " + opened.get() + "; it was not used");
            return Optional.empty();
        }
        return closed;
    }
}
