package org.openktp.io.history;

import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.organisation.Nation;
import org.openktp.core.partnership.PauseEffect;
import org.openktp.core.partnership.PeriodPolicy;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.WorkingDayRule;

/**
 * What the first line of a history says: whose it is, by which scheme it is followed, and what the host declares about its
 * dates.
 *
 * @param id an opaque reference, never a name
 * @param scheme the scheme, such as {@code innovate-ktp}
 * @param terms the version of the terms under which it runs, such as {@code v2-2022}
 * @param round the round to which it belongs, such as {@code hcs-ktp-4}
 * @param nation the nation whose bank holidays count
 * @param workingDay what becomes of a date on which nobody works
 * @param monthEnd which day is meant where a month has no such day
 * @param quarters which quarters claims are for
 * @param period how long the partnership lasts
 */
public record HistoryHeader(
        String id,
        String scheme,
        Optional<String> terms,
        Optional<String> round,
        Optional<Nation> nation,
        Optional<WorkingDayRule> workingDay,
        Optional<MonthEnd> monthEnd,
        Optional<QuarterBasis> quarters,
        PeriodDeclaration period) {

    /**
     * A header that declares nothing.
     *
     * @param id an opaque reference, never a name
     * @param scheme the scheme
     * @return the header
     */
    public static HistoryHeader of(String id, String scheme) {
        return new HistoryHeader(
                id,
                scheme,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PeriodDeclaration.NOTHING);
    }

    /**
     * The same header under some terms.
     *
     * @param version the version of the terms
     * @return the header with those terms
     */
    public HistoryHeader under(String version) {
        return new HistoryHeader(
                id, scheme, Optional.of(version), round, nation, workingDay, monthEnd, quarters, period);
    }

    /**
     * How the time of the partnership is counted.
     *
     * @return the policy by what is declared; what is not declared moves no end
     */
    public PeriodPolicy policy() {
        boolean extensions = period.extensions().filter(YesNo.YES::equals).isPresent();
        return new PeriodPolicy(monthEnd, period.pauses().orElse(PauseEffect.NOTHING), extensions);
    }
}
