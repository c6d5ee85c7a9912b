package org.openktp.io.round;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.organisation.NameSuccession;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.SuccessionKind;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** An organisation: the token of one that the programmes shipped know, or a new one with its label. */
public final class OrganisationForm implements Form<Organisation> {

    /** The one form there is. */
    public static final Form<Organisation> ORGANISATION = new OrganisationForm();

    private static final Map<String, Organisation> KNOWN = known();

    private static final Property<NameSuccession, Sourced<String>> EARLIER =
            required("earlier", SourcedForm.of(Forms.TEXT), NameSuccession::earlier);
    private static final Property<NameSuccession, Sourced<SuccessionKind>> KIND = required(
            "kind",
            SourcedForm.of(Forms.code("kind of succession", List.of(SuccessionKind.values()))),
            NameSuccession::kind);
    private static final Property<NameSuccession, Sourced<PartialDate>> SINCE =
            optional("since", SourcedForm.of(Forms.PARTIAL_DATE), NameSuccession::since);
    private static final Form<NameSuccession> SUCCESSION = Forms.named(
            "succession",
            ObjectForm.of(
                    List.of(EARLIER, KIND, SINCE),
                    values -> new NameSuccession(values.get(EARLIER), values.get(KIND), values.maybe(SINCE))));

    private static final Property<Organisation, String> TOKEN = required("token", Forms.TOKEN, Organisation::token);
    private static final Property<Organisation, String> LABEL = required("label", Forms.TEXT, Organisation::label);
    private static final Property<Organisation, List<NameSuccession>> EARLIER_NAMES =
            optional("earlierNames", Forms.list(SUCCESSION, 1), each -> Optional.of(each.earlierNames())
                    .filter(names -> !names.isEmpty()));
    private static final Form<Organisation> WHOLE = ObjectForm.of(
            List.of(TOKEN, LABEL, EARLIER_NAMES),
            values -> new Organisation(
                    values.get(TOKEN),
                    values.get(LABEL),
                    values.maybe(EARLIER_NAMES).orElse(List.of())));

    private OrganisationForm() {}

    private static Map<String, Organisation> known() {
        Map<String, Organisation> known = new LinkedHashMap<>();
        Stream<Organisation> partners = KtpModel.programmes().stream().flatMap(each -> each.partners().stream());
        Stream<Organisation> providers = KtpModel.rounds().stream()
                .flatMap(round -> round.leadershipProvider().stream())
                .map(Sourced::value);
        Stream.concat(partners, providers).forEach(each -> known.putIfAbsent(each.token(), each));
        return known;
    }

    /** What is read where an organisation was written: one that is known is told by its token alone. */
    static Organisation asRead(Organisation organisation) {
        return KNOWN.getOrDefault(organisation.token(), organisation);
    }

    @Override
    public Optional<Organisation> read(Located given, Reading reading) {
        if (given instanceof Located.Text token) {
            return known(token, reading);
        }
        return given instanceof Located.Members
                ? WHOLE.read(given, reading).flatMap(each -> unlikeOthers(each, given, reading))
                : reading.wrongType(given, "the token of an organisation, or an object with token and label");
    }

    private static Optional<Organisation> known(Located.Text token, Reading reading) {
        Organisation known = KNOWN.get(token.value());
        return known != null
                ? Optional.of(known)
                : reading.refuse(
                        token.at(),
                        FindingCode.UNKNOWN_CODE,
                        Shown.of(token.value()) + " is not an organisation of the programmes shipped; use one of "
                                + String.join(", ", KNOWN.keySet()) + ", or an object with token and label");
    }

    /** Organisations are compared by token, so that another under the token of a known one would pass for it. */
    private static Optional<Organisation> unlikeOthers(Organisation each, Located given, Reading reading) {
        String label = asRead(each).label();
        return label.equals(each.label())
                ? Optional.of(each)
                : reading.refuse(
                        given.at(),
                        FindingCode.CONTRADICTION,
                        "organisation '" + each.token() + "' is " + label
                                + "; give that token alone, or another token to " + Shown.of(each.label()));
    }

    @Override
    public Object write(Organisation organisation, Writing writing) {
        return KNOWN.containsKey(organisation.token()) ? organisation.token() : WHOLE.write(organisation, writing);
    }

    @Override
    public JsonShape shape() {
        return Shapes.anyOf(Shapes.tokens(KNOWN.keySet()), WHOLE.shape()).named("organisation");
    }
}
