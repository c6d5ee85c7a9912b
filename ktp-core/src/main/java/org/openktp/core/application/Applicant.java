package org.openktp.core.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;

/**
 * Who applies, as far as it is known.
 *
 * @param role the role in healthcare science; not applicable to somebody in another profession
 * @param staffGroup the staff group under which the employer records the post; not applicable outside the NHS
 * @param band the pay band; not applicable to somebody who is not paid under Agenda for Change
 * @param nation the nation of work; not applicable to somebody who works outside the United Kingdom
 * @param employer the employer
 * @param employerKind the kind of employer as stated; see {@link #kindOfEmployer()}
 * @param clinicalTimePercent the share of working time in clinical service while the partnership lasts, 0 to 100
 */
@Value.Builder
public record Applicant(
        Knowledge<Role> role,
        Knowledge<StaffGroup> staffGroup,
        Knowledge<AgendaForChangeBand> band,
        Knowledge<Nation> nation,
        Knowledge<OrganisationId> employer,
        Knowledge<OrganisationKind> employerKind,
        Knowledge<Integer> clinicalTimePercent)
        implements WithApplicant {

    private static final Map<OrganisationKind, Knowledge<OrganisationKind>> KINDS = kinds();

    /**
     * Checks that the kind of employer agrees with its code.
     *
     * @param role the component of that name
     * @param staffGroup the component of that name
     * @param band the component of that name
     * @param nation the component of that name
     * @param employer the component of that name
     * @param employerKind the component of that name
     * @param clinicalTimePercent the component of that name
     * @throws IllegalArgumentException if the employer's code reveals a kind that {@code employerKind} rules out, or
     *     {@code clinicalTimePercent} names a number outside 0 to 100
     */
    public Applicant {
        Optional<OrganisationKind> revealed = revealedBy(employer);
        if (revealed.isPresent() && !employerKind.admits(revealed.get())) {
            throw new IllegalArgumentException(
                    "employerKind must not rule out " + revealed.get().token() + ", which employer "
                            + employer.value().get() + " is");
        }
        if (clinicalTimePercent instanceof Known<Integer> known) {
            requirePercent(known.get());
        } else {
            clinicalTimePercent.named().forEach(Applicant::requirePercent);
        }
    }

    private static void requirePercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("clinicalTimePercent " + percent + " must be from 0 to 100");
        }
    }

    /**
     * What is known of the kind of employer, from its code as well.
     *
     * @return the kind that the employer's code reveals, otherwise {@code employerKind}
     */
    public Knowledge<OrganisationKind> kindOfEmployer() {
        Optional<OrganisationKind> revealed = employerKind instanceof Known ? Optional.empty() : revealedBy(employer);
        return revealed.isPresent() ? KINDS.getOrDefault(revealed.get(), employerKind) : employerKind;
    }

    private static Map<OrganisationKind, Knowledge<OrganisationKind>> kinds() {
        Map<OrganisationKind, Knowledge<OrganisationKind>> kinds = new EnumMap<>(OrganisationKind.class);
        for (OrganisationKind kind : OrganisationKind.values()) {
            kinds.put(kind, Knowledge.known(kind));
        }
        return kinds;
    }

    private static Optional<OrganisationKind> revealedBy(Knowledge<OrganisationId> employer) {
        return employer instanceof Known<OrganisationId> known ? known.get().kind() : Optional.empty();
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static ApplicantBuilder builder() {
        return new ApplicantBuilder()
                .role(notAsked())
                .staffGroup(notAsked())
                .band(notAsked())
                .nation(notAsked())
                .employer(notAsked())
                .employerKind(notAsked())
                .clinicalTimePercent(notAsked());
    }
}
