package org.openktp.io.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.programme.Round;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.CodeList;
import org.openktp.io.tree.Columns;
import org.openktp.io.tree.Located;

/**
 * Makes an application out of a tree: a draft first, and the value only if the draft has no errors. The reference and the
 * scheme are read here; the rest is left to the reader of the scheme.
 *
 * @param <A> the type of the applications
 */
public final class ApplicationReader<A extends SchemeApplication> {

    /** The columns of applications: one for the reference, and those of groups. */
    public static final Columns COLUMNS = new Columns(List.of("id"), true);

    private final Map<String, SchemeReader<? extends A>> schemes;
    private final CodeList<String> tokens;
    private final Limits limits;

    private ApplicationReader(Map<String, SchemeReader<? extends A>> schemes, Limits limits) {
        this.schemes = new TreeMap<>(schemes);
        this.tokens = new CodeList<>("scheme of these applications", this.schemes.keySet());
        this.limits = limits;
    }

    /**
     * Reads applications to rounds of the Healthcare Scientist programme, or of a host.
     *
     * @param rounds the rounds that exist
     * @param limits how much may be in a CSV cell
     * @return the reader
     */
    public static ApplicationReader<Application> hcs(Collection<Round> rounds, Limits limits) {
        return new ApplicationReader<>(Map.of(ApplicationLayout.HCS_SCHEME, new HcsReader(rounds)), limits);
    }

    /**
     * Reads applications to Innovate UK's scheme.
     *
     * @param limits how much may be in a CSV cell
     * @return the reader
     */
    public static ApplicationReader<InnovateApplication> innovate(Limits limits) {
        return new ApplicationReader<>(Map.of(ApplicationLayout.INNOVATE_SCHEME, new InnovateReader()), limits);
    }

    /**
     * Reads applications of both.
     *
     * @param rounds the rounds of the first that exist
     * @param limits how much may be in a CSV cell
     * @return the reader
     */
    public static ApplicationReader<SchemeApplication> both(Collection<Round> rounds, Limits limits) {
        return new ApplicationReader<>(
                Map.of(
                        ApplicationLayout.HCS_SCHEME,
                        new HcsReader(rounds),
                        ApplicationLayout.INNOVATE_SCHEME,
                        new InnovateReader()),
                limits);
    }

    /**
     * Reads an application.
     *
     * @param position which record it is
     * @param record its tree
     * @return the application, or everything that is wrong with it
     */
    public ReadRecord<A> read(Position position, Located record) {
        Draft draft = Draft.of(record, limits);
        if (!draft.errors().isEmpty()) {
            return new ReadRecord.Rejected<>(position, Optional.empty(), List.copyOf(draft.errors()));
        }
        Optional<String> id = id(draft);
        Optional<? extends A> application = scheme(draft).flatMap(scheme -> scheme.read(id, draft));
        if (application.isEmpty()) {
            return new ReadRecord.Rejected<>(position, id, List.copyOf(draft.errors()));
        }
        draft.close();
        return new ReadRecord.Accepted<>(position, id, application.get(), List.copyOf(draft.warnings()));
    }

    private static Optional<String> id(Draft draft) {
        int errors = draft.errors().size();
        Optional<String> id = draft.text("id").map(Located.Text::value).filter(text -> !text.isBlank());
        if (id.isEmpty() && draft.errors().size() == errors) {
            draft.error(
                    FindingCode.REQUIRED,
                    draft.absent("id"),
                    "id is absent or blank; give each application an opaque reference");
        }
        return id;
    }

    /** Of a record whose scheme is not known, it is not known either what its fields should hold. */
    private Optional<SchemeReader<? extends A>> scheme(Draft draft) {
        int errors = draft.errors().size();
        Optional<Located.Text> given = draft.token("scheme");
        if (given.isPresent()) {
            return scheme(given.get(), draft);
        }
        Optional<SchemeReader<? extends A>> unnamed = Optional.ofNullable(schemes.get(ApplicationLayout.HCS_SCHEME));
        if (draft.errors().size() > errors) {
            return Optional.empty();
        }
        if (unnamed.isEmpty()) {
            draft.error(
                    FindingCode.REQUIRED,
                    draft.absent("scheme"),
                    "scheme is absent, which stands for " + ApplicationLayout.HCS_SCHEME + "; read here is "
                            + String.join(", ", schemes.keySet()));
        }
        return unnamed;
    }

    private Optional<SchemeReader<? extends A>> scheme(Located.Text given, Draft draft) {
        try {
            return Optional.ofNullable(schemes.get(tokens.parse(given.value())));
        } catch (IllegalArgumentException e) {
            draft.error(FindingCode.UNKNOWN_CODE, given.at(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
