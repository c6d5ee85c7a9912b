package org.openktp.io.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.io.shape.Shapes;

/** The fields of an application to the Healthcare Scientist programme: how their values are written. */
final class HcsFields {

    static final FieldType<LocalDate> SUBMITTED = FieldType.date();
    static final FieldType<Role> ROLE = FieldType.code("role in healthcare science", List.of(Role.values()));
    static final FieldType<StaffGroup> STAFF_GROUP = FieldType.token(StaffGroup::new, Shapes.text("^[0-9]{2}$"));
    static final FieldType<AgendaForChangeBand> BAND = FieldType.orderedCode("pay band", AgendaForChangeBand.class);
    static final FieldType<Nation> NATION = FieldType.code("nation of the United Kingdom", List.of(Nation.values()));
    static final FieldType<OrganisationId> EMPLOYER = FieldType.organisation();
    static final FieldType<OrganisationKind> EMPLOYER_KIND =
            FieldType.code("kind of organisation", List.of(OrganisationKind.values()));
    static final FieldType<Integer> PERCENT = FieldType.integer(0, 100);
    static final FieldType<String> TEXT = FieldType.text();

    private HcsFields() {}

    static FieldType<Theme> themes(Collection<Theme> themes) {
        return FieldType.code("theme of the round", themes);
    }

    static FieldType<Organisation> partners(Collection<Round> rounds) {
        return FieldType.code(
                "partner of the programme",
                rounds.stream()
                        .flatMap(round -> round.partnerList().stream())
                        .distinct()
                        .toList());
    }
}
