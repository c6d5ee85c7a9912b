package org.openktp.io.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.ApplicantBuilder;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.application.ProposalBuilder;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/** Makes an application out of a tree: a draft first, and the value only if the draft has no errors. */
public final class ApplicationReader {

    private static final Proposal NOTHING_ASKED = Proposal.builder().build();

    private final Map<String, FieldType<Theme>> themesByRound = new LinkedHashMap<>();
    private final FieldType<Organisation> partners;
    private final FieldType<Theme> anyTheme;
    private final int maxDepth;

    /**
     * Reads applications to these rounds.
     *
     * @param rounds the rounds that exist
     * @param maxDepth the deepest nesting of JSON in a CSV cell
     */
    public ApplicationReader(Collection<Round> rounds, int maxDepth) {
        List<Theme> all = rounds.stream()
                .flatMap(round -> round.themeList().stream())
                .distinct()
                .toList();
        this.anyTheme = ApplicationFields.themes(all);
        for (Round round : rounds) {
            List<Theme> own = round.themeList();
            themesByRound.put(round.id(), own.isEmpty() ? anyTheme : ApplicationFields.themes(own));
        }
        this.partners = ApplicationFields.partners(rounds);
        this.maxDepth = maxDepth;
    }

    /**
     * Reads an application.
     *
     * @param number the number of its record
     * @param record its tree
     * @return the application, or everything that is wrong with it
     */
    public ReadRecord<Application> read(long number, Located record) {
        Draft draft = Draft.of(record, maxDepth);
        if (!draft.errors().isEmpty()) {
            return new ReadRecord.Rejected<>(number, Optional.empty(), List.copyOf(draft.errors()));
        }
        Optional<String> id = id(draft);
        Optional<String> round = round(draft);
        Knowledge<LocalDate> submitted = draft.applicable("submitted", ApplicationFields.SUBMITTED);
        Optional<Applicant> applicant = applicant(draft.group("applicant"));
        Knowledge<Proposal> proposal = proposal(draft, round);
        draft.close();
        if (!draft.errors().isEmpty() || applicant.isEmpty()) {
            return new ReadRecord.Rejected<>(number, id, List.copyOf(draft.errors()));
        }
        Application application = new Application(id.orElseThrow(), round, submitted, applicant.get(), proposal);
        return new ReadRecord.Accepted<>(number, id, application, List.copyOf(draft.warnings()));
    }

    private static Optional<String> id(Draft draft) {
        int errors = draft.errors().size();
        Optional<String> id = draft.text("id").map(Located.Text::value).filter(text -> !text.isBlank());
        if (id.isEmpty() && draft.errors().size() == errors) {
            Location at = draft.at();
            draft.error(
                    FindingCode.REQUIRED,
                    new Location(at.line(), at.column(), at.column() == 0 ? "id" : "/id"),
                    "id is absent or blank; give each application an opaque reference");
        }
        return id;
    }

    private Optional<String> round(Draft draft) {
        Optional<Located.Text> given = draft.token("round");
        given.filter(text -> !themesByRound.containsKey(text.value()))
                .ifPresent(text -> draft.error(
                        FindingCode.UNKNOWN_ROUND,
                        text.at(),
                        "round " + Shown.of(text.value()) + " is not known; known are " + themesByRound.keySet()));
        return given.map(Located.Text::value);
    }

    private static Optional<Applicant> applicant(Draft draft) {
        ApplicantBuilder applicant = Applicant.builder()
                .role(draft.scalar("role", ApplicationFields.ROLE))
                .staffGroup(draft.scalar("staffGroup", ApplicationFields.STAFF_GROUP))
                .band(draft.scalar("band", ApplicationFields.BAND))
                .nation(draft.scalar("nation", ApplicationFields.NATION))
                .employer(draft.scalar("employer", ApplicationFields.EMPLOYER))
                .employerKind(draft.scalar("employerKind", ApplicationFields.EMPLOYER_KIND))
                .clinicalTimePercent(draft.scalar("clinicalTimePercent", ApplicationFields.PERCENT));
        draft.close();
        try {
            return Optional.of(applicant.build());
        } catch (IllegalArgumentException e) {
            draft.error(FindingCode.CONTRADICTION, draft.placeOf("employerKind"), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Knowledge<Proposal> proposal(Draft application, Optional<String> round) {
        Optional<Knowledge<Proposal>> state = application.stateOfGroup("proposal");
        if (state.isPresent()) {
            return state.get();
        }
        FieldType<Theme> themes =
                round.map(id -> themesByRound.getOrDefault(id, anyTheme)).orElse(anyTheme);
        Draft draft = application.group("proposal");
        ProposalBuilder fields = Proposal.builder()
                .title(draft.scalar("title", ApplicationFields.TITLE))
                .themes(draft.set("themes", themes))
                .partners(draft.set("partners", partners));
        draft.close();
        try {
            Proposal proposal = fields.build();
            return proposal.equals(NOTHING_ASKED) ? Knowledge.notAsked() : Knowledge.known(proposal);
        } catch (IllegalArgumentException e) {
            draft.error(FindingCode.CONTRADICTION, draft.at(), String.valueOf(e.getMessage()));
            return Knowledge.notAsked();
        }
    }
}
