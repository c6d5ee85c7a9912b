package org.openktp.io.schema.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostHeading;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCostKind;
import org.openktp.core.source.Provenance;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.innovate.cost.LimitKind;

/** What a project costs. */
public record CostingLine(
        CostingMethod method,
        int months,
        BigDecimal grantRate,
        @OrNull Optional<Rate> overheadRate,
        @OrNull Optional<LocalDate> asOf,
        @OrNull Optional<Shaped.Token> round,
        List<Row> rows,
        Figures total,
        @OrNull Optional<BigDecimal> effectiveGrantRate,
        @OrNull Optional<BigDecimal> partnerShare,
        Declared declared,
        List<Finding> findings) {

    /** A rate with where it comes from. */
    public record Rate(BigDecimal value, Provenance provenance, List<Part.Cited> citation) {}

    /** A category. */
    public record Row(CostCategory category, @OrNull Optional<CostHeading> heading, Split exact, Split wholePounds) {}

    /** A sum. */
    public record Figures(Split exact, Split wholePounds) {}

    /** A cost with who pays it. */
    public record Split(BigDecimal cost, BigDecimal grant, BigDecimal business) {}

    /** What was declared beside the plan. */
    public record Declared(
            List<CompanyCost> additionalCompanyCosts,
            BigDecimal additionalCompanyCostsTotal,
            List<Funding> earlierFunding,
            BigDecimal earlierFundingTotal) {}

    /** An additional company cost. */
    public record CompanyCost(AdditionalCompanyCostKind kind, String description, BigDecimal pounds) {}

    /** Earlier funding. */
    public record Funding(String funder, @OrNull Optional<PartialDate> secured, BigDecimal pounds) {}

    /** A limit that is broken or not known. */
    public record Finding(
            FindingCode code,
            String path,
            String message,
            @OrNull Optional<CostCategory> category,
            @OrNull Optional<BigDecimal> planned,
            @OrNull Optional<YesNo> canBeJustified,
            List<Limit> limits) {}

    /** A limit. */
    public record Limit(
            String row,
            @OrNull Optional<LimitKind> kind,
            @OrNull Optional<BigDecimal> figure,
            String inForce,
            Provenance provenance,
            List<Part.Cited> citation) {}
}
