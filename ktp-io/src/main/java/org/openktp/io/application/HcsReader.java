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
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;

/** Makes applications to the Healthcare Scientist programme. */
final class HcsReader implements SchemeReader<Application> {

    private static final Proposal NOTHING_ASKED = Proposal.builder().build();

    private final Map<String, FieldType<Theme>> themesByRound = new LinkedHashMap<>();
    private final FieldType<Organisation> partners;
    private final FieldType<Theme> anyTheme;

    /** Reads applications to these rounds. */
    HcsReader(Collection<Round> rounds) {
        List<Theme> all = rounds.stream()
                .flatMap(round -> round.themeList().stream())
                .distinct()
                .toList();
        this.anyTheme = HcsFields.themes(all);
        for (Round round : rounds) {
            List<Theme> own = round.themeList();
            themesByRound.put(round.id(), own.isEmpty() ? anyTheme : HcsFields.themes(own));
        }
        this.partners = HcsFields.partners(rounds);
    }

    @Override
    public Optional<Application> read(Optional<String> id, Draft draft) {
        Optional<String> round = draft.round(themesByRound.keySet(), () -> InnovateReader.COMPETITIONS, "innovate-ktp");
        Knowledge<LocalDate> submitted = draft.applicable("submitted", HcsFields.SUBMITTED);
        Optional<Applicant> applicant = applicant(draft.group("applicant"));
        Knowledge<Proposal> proposal = proposal(draft, round);
        return draft.errors().isEmpty()
                ? Optional.of(new Application(id.orElseThrow(), round, submitted, applicant.orElseThrow(), proposal))
                : Optional.empty();
    }

    private static Optional<Applicant> applicant(Draft draft) {
        ApplicantBuilder applicant = Applicant.builder()
                .role(draft.scalar("role", HcsFields.ROLE))
                .staffGroup(draft.scalar("staffGroup", HcsFields.STAFF_GROUP))
                .band(draft.scalar("band", HcsFields.BAND))
                .nation(draft.scalar("nation", HcsFields.NATION))
                .employer(draft.scalar("employer", HcsFields.EMPLOYER))
                .employerKind(draft.scalar("employerKind", HcsFields.EMPLOYER_KIND))
                .clinicalTimePercent(draft.scalar("clinicalTimePercent", HcsFields.PERCENT));
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
                .title(draft.scalar("title", HcsFields.TEXT))
                .summary(draft.scalar("summary", HcsFields.TEXT))
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
