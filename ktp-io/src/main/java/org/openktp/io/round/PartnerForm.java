package org.openktp.io.round;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;
import static org.openktp.io.round.OrganisationForm.ORGANISATION;

import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.source.Sourced;
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

/** A partner: an organisation that the host supplies under its own label, or an object that says more of it. */
public final class PartnerForm implements Form<RoundPartner> {

    /** The one form there is. */
    public static final Form<RoundPartner> PARTNER = new PartnerForm();

    private static final Property<RoundPartner, Sourced<Organisation>> WHO =
            required("organisation", SourcedForm.of(ORGANISATION), RoundPartner::organisation);
    private static final Property<RoundPartner, Sourced<String>> LABEL =
            required("labelAtTheTime", SourcedForm.of(Forms.TEXT), RoundPartner::labelAtTheTime);
    private static final Property<RoundPartner, Sourced<Boolean>> INSTITUTE =
            optional("measurementInstitute", SourcedForm.of(Forms.TRUTH), RoundPartner::measurementInstitute);
    private static final Form<RoundPartner> WHOLE = ObjectForm.of(
            List.of(WHO, LABEL, INSTITUTE),
            values -> new RoundPartner(values.get(WHO), values.get(LABEL), values.maybe(INSTITUTE)));

    private PartnerForm() {}

    @Override
    public Optional<RoundPartner> read(Located given, Reading reading) {
        boolean isOrganisation = given instanceof Located.Text
                || (given instanceof Located.Members object && object.members().containsKey("token"));
        return isOrganisation
                ? ORGANISATION.read(given, reading).map(PartnerForm::supplied)
                : WHOLE.read(given, reading);
    }

    @Override
    public Object write(RoundPartner partner, Writing writing) {
        Organisation organisation =
                OrganisationForm.asRead(partner.organisation().value());
        return partner.equals(supplied(organisation))
                ? ORGANISATION.write(organisation, writing)
                : WHOLE.write(partner, writing);
    }

    private static RoundPartner supplied(Organisation organisation) {
        return RoundPartner.supplied(organisation, organisation.label());
    }

    @Override
    public JsonShape shape() {
        return Shapes.anyOf(ORGANISATION.shape(), WHOLE.shape()).named("partner");
    }
}
