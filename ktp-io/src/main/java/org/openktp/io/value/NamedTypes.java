package org.openktp.io.value;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.career.JobProfile;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.specialty.Division;
import org.openktp.core.career.specialty.Specialty;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.Theme;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.io.value.basic.CodeTypes;
import org.openktp.io.value.basic.Containers;
import org.openktp.io.value.basic.OwnForm;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.Term;

/**
 * A value where any type may stand, such as what fills the gaps of a message: a text, a whole number, true or false or a list
 * as it is, and every other as an object with {@code type}, a token of a table, and {@code value}. Names of classes have no
 * part in it, and a type that is not in the table cannot be read or written.
 */
final class NamedTypes extends OwnForm<Object> {

    /** The types that are no code lists, by their tokens. A token never changes. */
    static final Map<String, Class<?>> BY_TOKEN = Map.ofEntries(
            Map.entry("address", URI.class),
            Map.entry("amount", Amount.class),
            Map.entry("competition", Competition.class),
            Map.entry("date", LocalDate.class),
            Map.entry("decimal", BigDecimal.class),
            Map.entry("division", Division.class),
            Map.entry("event-type", EventType.class),
            Map.entry("job-profile", JobProfile.class),
            Map.entry("long", Long.class),
            Map.entry("message", Message.class),
            Map.entry("organisation", Organisation.class),
            Map.entry("organisation-id", OrganisationId.class),
            Map.entry("partial-date", PartialDate.class),
            Map.entry("period", Period.class),
            Map.entry("percentage", Percentage.class),
            Map.entry("register", Register.class),
            Map.entry("selection-criterion", SelectionCriterion.class),
            Map.entry("set", Set.class),
            Map.entry("specialty", Specialty.class),
            Map.entry("sponsor", Sponsor.class),
            Map.entry("staff-group", StaffGroup.class),
            Map.entry("state", State.class),
            Map.entry("strand", Strand.class),
            Map.entry("term", Term.class),
            Map.entry("theme", Theme.class),
            Map.entry("training-programme", TrainingProgramme.class),
            Map.entry("window", Window.class));

    private static final String TYPE = "type";
    private static final List<Class<?>> PLAIN = List.of(String.class, Integer.class, Boolean.class);

    private final Map<String, Form<Object>> forms = new HashMap<>();
    private final Map<Class<?>, String> tokens = new HashMap<>();
    private final ValueForms values;
    private final Form<Object> list;

    NamedTypes(ValueForms values) {
        this.values = values;
        this.list = Containers.list(this);
        BY_TOKEN.forEach((token, type) -> add(token, type, values.later(ValueType.of(type))));
        CodeTypes.BY_TOKEN.forEach((token, type) -> add(token, type, values.later(ValueType.of(type))));
        forms.put("set", object("set", Containers.setAsItStands(this)));
    }

    private void add(String token, Class<?> type, Form<Object> form) {
        tokens.put(type, token);
        forms.put(token, object(token, form));
    }

    private static Form<Object> object(String token, Form<Object> form) {
        Property<Object, String> type = Property.required(TYPE, Forms.TEXT, value -> token);
        Property<Object, Object> value = Property.required("value", form, each -> each);
        return ObjectForm.of(List.of(type, value), read -> read.get(value));
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        if (given instanceof Located.Text) {
            return values.of(ValueType.of(String.class)).read(given, reading);
        }
        if (given instanceof Located.Digits) {
            return values.of(ValueType.of(Integer.class)).read(given, reading);
        }
        if (given instanceof Located.Truth truth) {
            return Optional.of(truth.value());
        }
        if (given instanceof Located.Items) {
            return list.read(given, reading);
        }
        return given instanceof Located.Members object
                ? named(object, reading)
                : reading.wrongType(given, "a text, a number, true or false, a list or an object with type");
    }

    private Optional<Object> named(Located.Members object, Reading reading) {
        Located type = object.members().get(TYPE);
        if (!(type instanceof Located.Text token)) {
            reading.required(object, TYPE, TYPE + " must be the token of a type");
            return Optional.empty();
        }
        Form<Object> form = forms.get(token.value());
        return form != null
                ? form.read(object, reading)
                : reading.refuse(
                        token.at(), FindingCode.UNKNOWN_CODE, Shown.of(token.value()) + " is not the token of a type");
    }

    @Override
    public Object write(Object value, Writing writing) {
        if (PLAIN.contains(value.getClass())) {
            return values.of(ValueType.of(value.getClass())).write(value, writing);
        }
        if (value instanceof Collection<?> && !(value instanceof Set<?>)) {
            return writing.within(list, value);
        }
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        String token = value instanceof Set<?> ? "set" : tokens.get(type);
        Form<Object> form = token == null ? null : forms.get(token);
        if (form == null) {
            throw new IllegalArgumentException(type.getSimpleName()
                    + " cannot stand where any type may: it has no token by which it could be read back");
        }
        return new LinkedHashMap<>((Map<?, ?>) writing.within(form, value));
    }
}
