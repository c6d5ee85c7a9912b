package org.openktp.rules.innovate.sponsor;

import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersion;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.SponsorPriority;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableRow;

/**
 * How applications stand to the remit of the Economic and Social Research Council: in the time of the Technology Strategy
 * Board, within UK Research and Innovation, and nothing between the two, for which no criteria were found.
 *
 * <p>What the first version says of the aims of the scheme is left to the scheme. No priorities of it were found, so that a
 * project is in its remit or out of it. In the second one a sector that has no priority, or a public body that does not show a
 * new use of social science, is not out of the remit.
 *
 * @see org.openktp.core.innovate.sponsor.SponsorCriteriaVersions
 */
public final class EsrcRemit {

    private static final SponsorCriteriaVersion THEN = SponsorCriteriaVersions.ESRC_TSB;
    private static final SponsorCriteriaVersion NOW = SponsorCriteriaVersions.ESRC_UKRI;

    private static final Condition REMIT_THEN =
            all(is(ProjectFacts.SOCIAL_SCIENCE, YesNo.YES), is(ProjectFacts.CO_PRODUCTION, YesNo.YES));
    private static final Condition REMIT_NOW = all(
            is(ProjectFacts.SOCIAL_SCIENCE, YesNo.YES),
            is(ProjectFacts.EXCELLENT, YesNo.YES),
            is(ProjectFacts.HIGHLY_INNOVATIVE, YesNo.YES));
    private static final Condition PRIORITY =
            any(priorities().value().stream().map(EsrcRemit::priority).toArray(Condition[]::new));

    /** The grades. */
    public static final DecisionTable<RemitGrade> TABLE = new DecisionTable<>(
            "esrc-remit",
            "1",
            "How the application stands to the remit of the Economic and Social Research Council",
            List.of(
                    row(THEN, "in", REMIT_THEN, THEN.support().with(RemitGrade.IN_REMIT)),
                    row(THEN, "out", not(REMIT_THEN), deduced(THEN.subject(), RemitGrade.OUT_OF_REMIT)),
                    row(
                            NOW,
                            "priority",
                            all(REMIT_NOW, PRIORITY),
                            priorities().with(RemitGrade.IN_REMIT_WITH_PRIORITY)),
                    row(NOW, "in", all(REMIT_NOW, not(PRIORITY)), deduced(NOW.subject(), RemitGrade.IN_REMIT)),
                    row(NOW, "out", not(REMIT_NOW), deduced(NOW.subject(), RemitGrade.OUT_OF_REMIT))),
            List.of());

    private EsrcRemit() {}

    private static Sourced<List<SponsorPriority>> priorities() {
        return NOW.priorities().orElseThrow();
    }

    /** The one condition that is found is that social science is used in a new way. */
    private static Condition priority(SponsorPriority priority) {
        Condition sector = PartnerSectors.is(priority.sector());
        return priority.condition().isPresent() && priority.sector() == PartnerSector.PUBLIC_SECTOR
                ? all(sector, is(ProjectFacts.NEW_USE, YesNo.YES))
                : sector;
    }

    private static TableRow<RemitGrade> row(
            SponsorCriteriaVersion criteria, String name, Condition when, Sourced<RemitGrade> grade) {
        return new TableRow<>("esrc-remit." + criteria.id() + "-" + name, when, grade, inForce(criteria));
    }

    /** What the page does not say in so many words. */
    private static Sourced<RemitGrade> deduced(Sourced<String> from, RemitGrade grade) {
        return new Sourced<>(grade, Provenance.INFERRED, from.citations());
    }

    private static InForce inForce(SponsorCriteriaVersion criteria) {
        Optional<Sourced<LocalDate>> first =
                criteria.validity().value().from().map(PartialDate::earliest).map(criteria.validity()::with);
        Optional<Sourced<LocalDate>> last =
                criteria.validity().value().until().map(PartialDate::latest).map(criteria.validity()::with);
        return new InForce(first, last);
    }
}
