package org.openktp.core.programme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.career.Role;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * A project that was done in a programme, as far as its pages tell. An empty field was not found. Participants are
 * described by their work, never by name.
 *
 * @param token our code, such as {@code quantitative-spect-ct}
 * @param title its title
 * @param topic what it is about, restated
 * @param context figures about its field that its page gives, at the time of the page
 * @param round the identifier of its round, such as {@code hcs-ktp-1}
 * @param ran the dates within which it ran
 * @param host where the participant works, as on the page
 * @param participant the participant's work, restated
 * @param role the role in healthcare science that this comes to
 * @param partners the partner organisations, at least one; empty where none could be read
 * @param candidateThemes themes in which it would fall by its content, where the page gives none; several where that is
 *     open
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
@Value.Builder
public record PastProject(
        String token,
        Sourced<String> title,
        Optional<Sourced<String>> topic,
        Optional<Sourced<String>> context,
        Optional<Sourced<String>> round,
        Optional<Sourced<Validity>> ran,
        Optional<Sourced<String>> host,
        Sourced<String> participant,
        Optional<Sourced<Role>> role,
        Optional<Sourced<List<Organisation>>> partners,
        Optional<Sourced<List<Theme>>> candidateThemes)
        implements Code, WithPastProject {

    /**
     * Checks the project.
     *
     * @param token the component of that name
     * @param title the component of that name
     * @param topic the component of that name
     * @param context the component of that name
     * @param round the component of that name
     * @param ran the component of that name
     * @param host the component of that name
     * @param participant the component of that name
     * @param role the component of that name
     * @param partners the component of that name
     * @param candidateThemes the component of that name
     * @throws IllegalArgumentException if partners or themes are given and empty, or name one twice
     */
    public PastProject {
        partners.ifPresent(list -> requireDistinct("partners", token, list.value()));
        candidateThemes.ifPresent(list -> requireDistinct("candidateThemes", token, list.value()));
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static PastProjectBuilder builder() {
        return new PastProjectBuilder();
    }

    @Override
    public String label() {
        return title.value();
    }

    private static void requireDistinct(String what, String project, List<? extends Code> codes) {
        if (codes.isEmpty() || !RoundChecks.areDistinct(codes)) {
            throw new IllegalArgumentException(what + " [" + Code.tokens(codes) + "] of project " + project
                    + " must be absent, or at least one and each once");
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
