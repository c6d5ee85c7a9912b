package org.openktp.examples.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.hcs.HcsFacts;

/**
 * An answer to a question about an application to round 4, and the application with it written in.
 *
 * @param value what is answered, or empty for "not applicable"
 * @param written the application with the answer
 */
record Answer(Optional<Object> value, Application written) {

    /** Answers to a question; whether they are still open is not looked at. */
    static List<Answer> to(String fact, Application application) {
        Applicant applicant = application.applicant();
        return switch (fact) {
            case "submitted" ->
                LocalDate.of(2024, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .filter(day -> day.getDayOfMonth() < 3)
                        .map(day -> new Answer(Optional.of(day), application.withSubmitted(Knowledge.known(day))))
                        .toList();
            case "applicant.nation" ->
                answers(List.of(Nation.values()), each -> application.withApplicant(applicant.withNation(each)));
            case "applicant.role" ->
                answers(List.of(Role.values()), each -> application.withApplicant(applicant.withRole(each)));
            case "applicant.staffGroup" ->
                answers(
                        Stream.of("00", "05", "06", "07", "99")
                                .map(StaffGroup::new)
                                .toList(),
                        each -> application.withApplicant(applicant.withStaffGroup(each)));
            case "proposal" -> List.of(proposed(application), notProposed(application));
            case "proposal.themes" -> themes(application);
            default -> throw new IllegalArgumentException("no answers to " + fact);
        };
    }

    private static <T> List<Answer> answers(Collection<T> values, Function<Knowledge<T>, Application> written) {
        List<Answer> answers = new ArrayList<>();
        values.forEach(each -> answers.add(new Answer(Optional.of(each), written.apply(Knowledge.known(each)))));
        answers.add(new Answer(Optional.empty(), written.apply(Knowledge.notApplicable())));
        return answers;
    }

    private static Answer proposed(Application application) {
        Proposal proposal =
                Proposal.builder().title(Knowledge.known("A project")).build();
        return new Answer(Optional.of(HcsFacts.Presence.PROPOSED), application.withProposal(Knowledge.known(proposal)));
    }

    private static Answer notProposed(Application application) {
        return new Answer(Optional.empty(), application.withProposal(Knowledge.notApplicable()));
    }

    /** All sets of themes; and that no project is proposed, unless one is. */
    private static List<Answer> themes(Application application) {
        Optional<Proposal> proposed = application.proposal().value();
        List<Answer> answers = new ArrayList<>();
        for (Set<Theme> set : subsets(HcsKtp.ROUND_4.themeList())) {
            Proposal proposal = proposed.orElse(Proposal.builder().build()).withThemes(Knowledge.known(set));
            answers.add(new Answer(Optional.of(set), application.withProposal(Knowledge.known(proposal))));
        }
        if (proposed.isEmpty()) {
            answers.add(notProposed(application));
        }
        return answers;
    }

    private static <T> List<Set<T>> subsets(List<T> elements) {
        List<Set<T>> subsets = new ArrayList<>(List.of(Set.of()));
        for (T element : elements) {
            for (Set<T> each : List.copyOf(subsets)) {
                Set<T> larger = new HashSet<>(each);
                larger.add(element);
                subsets.add(larger);
            }
        }
        return subsets;
    }
}
