package org.openktp.rules.innovate.application;

import java.time.LocalDate;
import java.util.List;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;

/** The facts of an application itself. */
public final class ApplicationFacts {

    /** The day on which the application was submitted; the rules of that day apply. */
    public static final Fact<LocalDate> SUBMITTED =
            Fact.of("submitted", "day of submission", "When was the application submitted?", DateRange.ANY);

    /** The strand for which the application is. */
    public static final Fact<Strand> STRAND = Fact.of(
            "strand",
            "strand of the scheme",
            "For which strand of the scheme is the application?",
            CodeList.of(Strands.CATALOGUE.entries()));

    /** Who leads the application. */
    public static final Fact<LeadPartner> LEAD = Fact.of(
            "lead",
            "lead of the application",
            "Who leads the application and submits it?",
            CodeList.of(List.of(LeadPartner.values())));

    /** How many business partners take part. */
    public static final Fact<Integer> BUSINESS_PARTNERS = Fact.of(
            "businessPartners",
            "number of business partners",
            "How many business partners take part?",
            new IntegerRange(0, 100));

    /** How many knowledge transfer advisers are attached. */
    public static final Fact<Integer> ADVISERS = Fact.of(
            "advisers",
            "number of advisers",
            "How many knowledge transfer advisers are attached to the application?",
            new IntegerRange(0, 100));

    private ApplicationFacts() {}
}
