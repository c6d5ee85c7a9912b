package org.openktp.rules.innovate.sponsor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersion;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.innovate.application.ApplicationLookUps;
import org.openktp.rules.innovate.application.InnovateApplicationReader;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Grades applications by the criteria of their sponsors: one grading for each sponsor that an application surely has, and none
 * for those it may have. A sponsor of whom no criteria were found, or none that applications can be held against, leaves the
 * application uncovered, with a finding that says which. Grades say nothing of what the scheme allows.
 */
public final class SponsorGradings {

    private static final Map<Sponsor, TableEvaluator<RemitGrade, InnovateApplication>> TABLES =
            Map.of(Sponsors.ESRC, TableEvaluator.of(EsrcRemit.TABLE, InnovateApplicationReader.INSTANCE));

    private SponsorGradings() {}

    /**
     * Grades an application as of the competition that it names, or where it names none, of its submission.
     *
     * @param application the application
     * @return a grading for each sponsor that it surely has; none where it has none
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static List<SponsorGrading> of(InnovateApplication application) {
        return gradings(application, table -> ApplicationLookUps.look(table, application));
    }

    /**
     * Grades an application as of a day.
     *
     * @param application the application
     * @param asOf the day whose criteria apply
     * @return a grading for each sponsor that it surely has; none where it has none
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public static List<SponsorGrading> of(InnovateApplication application, LocalDate asOf) {
        return gradings(application, table -> ApplicationLookUps.look(table, application, asOf));
    }

    private static List<SponsorGrading> gradings(
            InnovateApplication application,
            Function<TableEvaluator<RemitGrade, InnovateApplication>, Answer<RemitGrade>> look) {
        Set<Sponsor> named = surely(application.research().sponsors());
        return Sponsors.CATALOGUE.entries().stream()
                .filter(named::contains)
                .map(sponsor -> new SponsorGrading(sponsor, answer(sponsor, look)))
                .toList();
    }

    private static Set<Sponsor> surely(Knowledge<Set<Sponsor>> sponsors) {
        return sponsors instanceof SetBounds<Sponsor> bounds
                ? bounds.includes()
                : sponsors.named().stream().reduce(SponsorGradings::both).orElse(Set.of());
    }

    private static Set<Sponsor> both(Set<Sponsor> one, Set<Sponsor> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static Answer<RemitGrade> answer(
            Sponsor sponsor, Function<TableEvaluator<RemitGrade, InnovateApplication>, Answer<RemitGrade>> look) {
        TableEvaluator<RemitGrade, InnovateApplication> table = TABLES.get(sponsor);
        if (table == null) {
            return new Answer.Uncovered<>(List.of(notGraded(sponsor)));
        }
        Answer<RemitGrade> answer = look.apply(table);
        return answer instanceof Answer.Uncovered<RemitGrade> uncovered
                ? new Answer.Uncovered<>(plus(uncovered.findings(), notGraded(sponsor)))
                : answer;
    }

    private static List<Notice> plus(List<Notice> findings, Notice another) {
        List<Notice> all = new ArrayList<>(findings);
        all.add(another);
        return all;
    }

    /** Criteria without a table are for a person to hold the application against. */
    private static Notice notGraded(Sponsor sponsor) {
        List<String> unused = SponsorCriteriaVersions.CATALOGUE.entries().stream()
                .filter(criteria -> criteria.sponsor().equals(sponsor) && !TABLES.containsKey(sponsor))
                .map(SponsorCriteriaVersion::id)
                .toList();
        Message message = unused.isEmpty()
                ? Message.of(MessageCode.NO_CRITERIA_FOUND, sponsor)
                : Message.of(MessageCode.CRITERIA_TO_JUDGE, sponsor, String.join(", ", unused));
        return Notice.of(FindingCode.NOT_GRADED, ProjectFacts.SPONSORS.id(), message);
    }
}
