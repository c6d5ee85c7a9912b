package org.openktp.core.partnership.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.source.Provenance;
import org.openktp.core.time.PartialDate;

/** Milestones and plans for tests. */
final class Milestones {

    private Milestones() {}

    static MilestoneBuilder own(String id, String anchor, Span after) {
        return Milestone.builder()
                .id(id)
                .title("Something to be done")
                .anchor(anchor)
                .after(after)
                .duty(Duty.DONE_BY)
                .provenance(Provenance.USER_SUPPLIED);
    }

    static List<Deadline> deadlines(Reckoning reckoning, MilestoneBuilder milestone, Occurrence... occurrences) {
        Plan plan = new Plan("own", "Own plan", List.of(milestone.build()));
        return new Schedule(plan, List.of(occurrences), reckoning, LocalDate.of(2030, 12, 31)).deadlines();
    }

    static Deadline deadline(MilestoneBuilder milestone, Occurrence... occurrences) {
        return deadlines(Reckoning.UNDECLARED, milestone, occurrences).get(0);
    }

    static Occurrence quarterEnd(String day) {
        return new Occurrence(Quarters.END, Optional.of(day), PartialDate.parse(day));
    }
}
