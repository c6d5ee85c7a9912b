package org.openktp.io.grant;

import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.io.stream.ReadRecord;

/**
 * Something that did not survive.
 *
 * @param subject what it was said of: the reference of an award, or the identifier of a grant; {@code package}, or {@code record}
 *     and its number, where there is none
 * @param path what it was: of an award the name of the fact, such as {@code application.submitted}, of a grant the JSON pointer, of
 *     a cell its heading; empty where it is the whole, or was not read as anything
 * @param value what it said; of what was not read, what was found there; empty where it is withheld, or there was nothing
 * @param reason why it did not survive
 */
public record Loss(String subject, String path, Optional<String> value, LossReason reason) {

    /**
     * What a record says that was not read: all of one that was rejected, and each cell that was not used.
     *
     * @param record the record
     * @return the losses, none if all of it was read
     */
    public static List<Loss> notRead(ReadRecord<Grant> record) {
        String subject = record.id().orElse("record " + record.number());
        if (record.value().isEmpty()) {
            return record.findings().stream()
                    .limit(1)
                    .map(why -> notRead(subject, "", why))
                    .toList();
        }
        return record.findings().stream()
                .filter(finding -> finding.code() == FindingCode.AMBIGUOUS)
                .map(cell -> notRead(subject, cell.location().path(), cell))
                .toList();
    }

    /**
     * A member of a package, beside its grants, that was not read.
     *
     * @param finding what was found
     * @return the loss
     */
    public static Loss notRead(Finding finding) {
        return notRead("package", finding.location().path(), finding);
    }

    private static Loss notRead(String subject, String path, Finding why) {
        return new Loss(subject, path, Optional.of(why.text()), LossReason.NOT_READ);
    }

    /**
     * The loss in one line.
     *
     * @return subject, path, value and reason
     */
    public String text() {
        String said = value.map(text -> " '" + text + "'").orElse("");
        return Printable.of(subject + ": " + path + said + ": " + reason.token() + ": " + reason.label());
    }
}
