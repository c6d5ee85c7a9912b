package org.openktp.io.application;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.programme.Round;
import org.openktp.rules.innovate.application.ApplicationParts;

/** Makes applications to Innovate UK's scheme. */
final class InnovateReader implements SchemeReader<InnovateApplication> {

    private static final Set<String> HCS_ROUNDS =
            KtpModel.rounds().stream().map(Round::id).collect(Collectors.toUnmodifiableSet());

    static final Set<String> COMPETITIONS = Competitions.CATALOGUE.entries().stream()
            .map(Competition::token)
            .collect(Collectors.toCollection(TreeSet::new));

    @Override
    public Optional<InnovateApplication> read(Optional<String> id, Draft draft) {
        ApplicationParts parts = new ApplicationParts();
        parts.application().round(draft.round(COMPETITIONS, () -> HCS_ROUNDS, "hcs-ktp"));
        InnovateFields.FACTS.forEach((name, facts) -> {
            Draft group = name.isEmpty() ? draft : draft.group(name);
            facts.forEach(fact -> fact.take(group, parts));
            if (name.equals(InnovateFields.KNOWLEDGE_BASE)) {
                knowledgeBase(group, parts);
            } else if (name.equals(InnovateFields.BUSINESS_PARTNER)) {
                businessPartner(group, parts);
            } else if (name.equals(InnovateFields.PROJECT)) {
                refuse(group, "weeks", () -> parts.project().build());
            }
            if (!name.isEmpty()) {
                group.close();
            }
        });
        if (!draft.errors().isEmpty()) {
            return Optional.empty();
        }
        parts.application().id(id.orElseThrow());
        return Optional.of(parts.build());
    }

    private static void knowledgeBase(Draft group, ApplicationParts parts) {
        parts.knowledgeBase().organisation(group.applicable(InnovateFields.ORGANISATION, InnovateFields.IDENTIFIER));
    }

    /** The figures tell the size, so that they may rule out the one stated. */
    private static void businessPartner(Draft group, ApplicationParts parts) {
        GroupFigures figures = new GroupFigures(
                group.applicable(InnovateFields.TURNOVER, InnovateFields.POUNDS),
                group.applicable(InnovateFields.BALANCE_SHEET, InnovateFields.POUNDS),
                group.applicable(InnovateFields.GROUP_EMPLOYEES, InnovateFields.EMPLOYEES));
        parts.businessPartner()
                .organisation(group.applicable(InnovateFields.ORGANISATION, InnovateFields.IDENTIFIER))
                .figures(figures)
                .accountingPeriodBegins(group.applicable(InnovateFields.ACCOUNTING_PERIOD, InnovateFields.DAY));
        refuse(group, "size", () -> parts.businessPartner().build());
    }

    /** What is known of the group may contradict itself. */
    private static void refuse(Draft group, String field, Runnable building) {
        try {
            building.run();
        } catch (IllegalArgumentException e) {
            group.error(FindingCode.CONTRADICTION, group.placeOf(field), String.valueOf(e.getMessage()));
        }
    }
}
