package org.openktp.io.grant.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** What is wrong with a grant by the standard. Fields that the standard does not have are allowed and not looked at. */
public final class GrantCheck {

    private static final String OWN = "360G-";

    private static final List<String> AMOUNTS = List.of("amountAppliedFor", "amountAwarded", "amountDisbursed");
    private static final Pattern FRACTIONS = Pattern.compile("-?[0-9]+\\.[0-9]{2}[0-9]*[1-9][0-9]*");

    private final List<Finding> findings = new ArrayList<>();

    private GrantCheck() {}

    /**
     * Holds a grant against the standard.
     *
     * @param grant the grant as it was read
     * @return what is wrong, in the order of the fields
     */
    public static List<Finding> of(Located.Members grant) {
        GrantCheck check = new GrantCheck();
        check.object(grant, GrantFields.GRANT, "");
        check.recipient(grant);
        check.identifier(grant);
        check.pence(grant);
        return List.copyOf(check.findings);
    }

    private void recipient(Located.Members grant) {
        long recipients = Stream.of(GrantFields.RECIPIENT, GrantFields.PERSON_RECIPIENT)
                .filter(grant.members()::containsKey)
                .count();
        if (recipients == 0) {
            found(
                    FindingCode.REQUIRED,
                    grant,
                    GrantFields.RECIPIENT + " or " + GrantFields.PERSON_RECIPIENT + " is absent");
        } else if (recipients > 1) {
            found(
                    FindingCode.CONTRADICTION,
                    grant,
                    "a grant has an organisation or a person as its recipient, not both");
        }
    }

    private void identifier(Located.Members grant) {
        text(grant, "id")
                .filter(id -> !id.startsWith(OWN))
                .ifPresent(id -> found(
                        FindingCode.UNCONFIRMED,
                        grant.members().getOrDefault("id", grant),
                        Shown.of(id) + " does not begin with the prefix of a publisher, which begins with " + OWN));
    }

    /** Machines that reckon in binary leave fractions of a penny behind, such as 41133.770000000004. */
    private void pence(Located.Members grant) {
        if (!text(grant, "currency").equals(Optional.of("GBP"))) {
            return;
        }
        for (String amount : AMOUNTS) {
            if (grant.members().get(amount) instanceof Located.Digits given
                    && FRACTIONS.matcher(given.digits()).matches()) {
                found(
                        FindingCode.INVALID_VALUE,
                        given,
                        amount + " " + Shown.of(given.digits()) + " is not in whole pence");
            }
        }
    }

    private void object(Located.Members object, Shape shape, String name) {
        for (String required : shape.required()) {
            if (!object.members().containsKey(required)) {
                found(FindingCode.REQUIRED, object, (name.isEmpty() ? "" : name + " ") + required + " is absent");
            }
        }
        shape.fields().forEach(field -> {
            Located given = object.members().get(field.name());
            if (given != null) {
                value(given, field);
            }
        });
        if (shape == GrantFields.ORGANISATION) {
            findings.addAll(OrganisationCheck.of(object));
        }
        dates(object);
    }

    private void value(Located given, Field field) {
        if (given instanceof Located.Nothing && field.mayBeNull()) {
            return;
        }
        switch (field.kind()) {
            case NUMBER -> number(given, field);
            case OBJECT -> item(given, field);
            case OBJECTS -> objects(given, field);
            case TEXTS -> items(given, field).forEach(item -> textual(item, field));
            default -> textual(given, field);
        }
    }

    private void number(Located given, Field field) {
        if (!(given instanceof Located.Digits number)) {
            wrongType(given, field, field.kind().what());
        } else if (field.name().equals("duration") && number.digits().startsWith("-")) {
            found(FindingCode.INVALID_VALUE, given, "duration " + Shown.of(number.digits()) + " must not be negative");
        }
    }

    private void objects(Located given, Field field) {
        List<Located> items = items(given, field);
        if (items.isEmpty()
                && given instanceof Located.Items
                && field.shape().equals(Optional.of(GrantFields.ORGANISATION))) {
            found(FindingCode.REQUIRED, given, field.name() + " must not be an empty list");
        }
        items.forEach(item -> item(item, field));
    }

    private void item(Located given, Field field) {
        if (given instanceof Located.Members object) {
            object(object, field.shape().orElseThrow(), field.name());
        } else {
            wrongType(given, field, Kind.OBJECT.what());
        }
    }

    private List<Located> items(Located given, Field field) {
        if (given instanceof Located.Items list) {
            return list.items();
        }
        wrongType(given, field, field.kind().what());
        return List.of();
    }

    private void textual(Located given, Field field) {
        if (!(given instanceof Located.Text text)) {
            wrongType(given, field, Kind.TEXT.what());
            return;
        }
        if (!field.codes().isEmpty() && !field.codes().contains(text.value())) {
            found(
                    FindingCode.UNKNOWN_CODE,
                    given,
                    field.name() + " " + Shown.of(text.value()) + " is not in its code list");
        }
        TextForms.wrong(field.kind(), text.value())
                .ifPresent(wrong -> found(FindingCode.INVALID_VALUE, given, field.name() + " " + wrong));
    }

    /** The last day of a period must not lie before its first; days are compared where both are given. */
    private void dates(Located.Members object) {
        Optional<String> start = text(object, "startDate").filter(TextForms::isDay);
        Optional<String> end = text(object, "endDate").filter(TextForms::isDay);
        if (start.isPresent() && end.isPresent() && end.get().compareTo(start.get()) < 0) {
            found(
                    FindingCode.CONTRADICTION,
                    object,
                    "endDate " + end.get() + " must not be before startDate " + start.get());
        }
    }

    private static Optional<String> text(Located.Members object, String name) {
        return object.members().get(name) instanceof Located.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private void wrongType(Located given, Field field, String expected) {
        found(FindingCode.WRONG_TYPE, given, field.name() + " must be " + expected + ", not " + given.what());
    }

    private void found(FindingCode code, Located at, String message) {
        findings.add(new Finding(code, at.at(), message));
    }
}
