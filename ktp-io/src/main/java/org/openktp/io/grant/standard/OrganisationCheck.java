package org.openktp.io.grant.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierReading;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** What is wrong with the identifiers of an organisation: how they are written, and whether they agree. */
final class OrganisationCheck {

    private static final String OWN = "360G-";
    private static final String CHARITIES = "GB-CHC-";
    private static final String COMPANIES = "GB-COH-";
    private static final List<IdentifierScheme> REGISTERS =
            List.of(IdentifierScheme.CHARITY_COMMISSION, IdentifierScheme.OSCR, IdentifierScheme.CCNI);

    private final Located.Members organisation;
    private final List<Finding> findings = new ArrayList<>();

    private OrganisationCheck(Located.Members organisation) {
        this.organisation = organisation;
    }

    static List<Finding> of(Located.Members organisation) {
        OrganisationCheck check = new OrganisationCheck(organisation);
        check.text("id").ifPresent(check::id);
        check.text("charityNumber").ifPresent(check::charity);
        check.text("companyNumber").ifPresent(check::company);
        return check.findings;
    }

    private void id(Located.Text id) {
        IdentifierReading reading = IdentifierScheme.ORG_ID.read(id.value());
        if (reading instanceof IdentifierReading.Refused refused) {
            found(FindingCode.INVALID_VALUE, id, "id " + refused.message());
            return;
        }
        Identifier identifier = reading.accepted().orElseThrow();
        inUsualForm("id", id, identifier);
        if (!identifier.value().startsWith(OWN)) {
            identifier
                    .warnings()
                    .forEach(warning ->
                            found(FindingCode.UNCONFIRMED, id, "id " + Shown.of(id.value()) + ": " + warning));
        }
    }

    private void charity(Located.Text number) {
        Optional<Identifier> read = REGISTERS.stream()
                .flatMap(register -> register.read(number.value()).accepted().stream())
                .findFirst();
        if (read.isEmpty()) {
            FindingCode code = isOf(CHARITIES) ? FindingCode.INVALID_VALUE : FindingCode.UNCONFIRMED;
            found(
                    code,
                    number,
                    "charityNumber " + Shown.of(number.value())
                            + " is of none of the registers of charities of the United Kingdom");
            return;
        }
        inUsualForm("charityNumber", number, read.get());
        agrees("charityNumber", CHARITIES, read.get());
    }

    private void company(Located.Text number) {
        IdentifierReading reading = IdentifierScheme.COMPANIES_HOUSE.read(number.value());
        if (reading instanceof IdentifierReading.Refused refused) {
            found(FindingCode.INVALID_VALUE, number, "companyNumber: " + refused.message());
            return;
        }
        Identifier identifier = reading.accepted().orElseThrow();
        inUsualForm("companyNumber", number, identifier);
        agrees("companyNumber", COMPANIES, identifier);
    }

    private void inUsualForm(String name, Located.Text given, Identifier identifier) {
        if (!identifier.value().equals(given.value())) {
            found(
                    FindingCode.INVALID_VALUE,
                    given,
                    name + " " + Shown.of(given.value()) + " must be written " + identifier.value());
        }
    }

    private void agrees(String name, String list, Identifier number) {
        text("id")
                .filter(id -> isOf(list) && !id.value().equals(list + number.value()))
                .ifPresent(id -> found(
                        FindingCode.CONTRADICTION,
                        id,
                        "id " + Shown.of(id.value()) + " and " + name + " " + number.value() + " do not agree"));
    }

    private boolean isOf(String list) {
        return text("id").filter(id -> id.value().startsWith(list)).isPresent();
    }

    private Optional<Located.Text> text(String name) {
        return Stream.ofNullable(organisation.members().get(name))
                .filter(Located.Text.class::isInstance)
                .map(Located.Text.class::cast)
                .findFirst();
    }

    private void found(FindingCode code, Located at, String message) {
        findings.add(new Finding(code, at.at(), message));
    }
}
