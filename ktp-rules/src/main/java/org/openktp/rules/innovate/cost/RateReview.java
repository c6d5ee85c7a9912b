package org.openktp.rules.innovate.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.Split;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.rate.GrantCap;
import org.openktp.rules.innovate.rate.InterventionRate;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** One plan compared with the highest rate of its partner and of its method, the cap, and the least share of the business. */
final class RateReview {

    private static final String RATE = "/grantRate";

    private final CostPlan plan;
    private final PlanCircumstances circumstances;
    private final Split exact;
    private final Split total;

    RateReview(CostPlan plan, PlanCircumstances circumstances) {
        this.plan = plan;
        this.circumstances = circumstances;
        this.exact = plan.costing().exact();
        this.total = plan.costing().pounds();
    }

    /** What the guidance adds for the costing method matters where the rate of the partner alone is kept. */
    Stream<CostFinding> findings() {
        List<CostFinding> byPartner = byPartner().toList();
        return byPartner.stream().anyMatch(finding -> finding.path().equals(RATE))
                ? byPartner.stream()
                : Stream.concat(byPartner.stream(), byMethod());
    }

    private Stream<CostFinding> byPartner() {
        Answer<InterventionRate> answer = InterventionRates.EVALUATOR.look(circumstances.facts(), circumstances.day());
        if (answer instanceof Answer.Settled<InterventionRate> settled) {
            return broken(settled.rows().get(0));
        }
        if (answer instanceof Answer.Open<InterventionRate> open) {
            return open(open);
        }
        return answer instanceof Answer.Uncovered<InterventionRate>
                ? Stream.of(notKnown(List.of(), Message.of(MessageCode.RATE_NOT_COVERED, plan.rate())))
                : answer.findings().stream()
                        .map(notice -> new CostFinding(
                                notice.code(), RATE, Optional.empty(), percent(), List.of(), notice.message()));
    }

    private Stream<CostFinding> open(Answer.Open<InterventionRate> open) {
        List<TableRow<InterventionRate>> rows =
                open.possible().values().stream().flatMap(List::stream).toList();
        boolean mayBeBroken = rows.stream().flatMap(this::broken).findAny().isPresent();
        if (!mayBeBroken && !LimitReview.isOfUnknownDay(open.missing())) {
            return Stream.empty();
        }
        Message message = Message.of(
                MessageCode.RATE_NOT_KNOWN,
                plan.rate(),
                LimitReview.dependsOn(open, rows),
                open.possible().keySet().stream()
                        .map(InterventionRate::toString)
                        .toList());
        return Stream.of(notKnown(rows, message));
    }

    private Stream<CostFinding> byMethod() {
        FactSheet facts = circumstances.facts().with(CostFacts.METHOD, Knowledge.known(plan.method()));
        Answer<Percentage> answer = GuidanceRates.EVALUATOR.look(facts, circumstances.day());
        if (answer instanceof Answer.Settled<Percentage> settled) {
            return Stream.of(settled.rows().get(0))
                    .filter(row -> isAbove(row.value().value()))
                    .map(row -> aboveRate(row.value(), limit(row, row.value().value())));
        }
        return answer instanceof Answer.Open<Percentage> open ? openByMethod(open) : Stream.empty();
    }

    private Stream<CostFinding> openByMethod(Answer.Open<Percentage> open) {
        if (open.possible().keySet().stream().noneMatch(this::isAbove)) {
            return Stream.empty();
        }
        List<TableRow<Percentage>> rows =
                open.possible().values().stream().flatMap(List::stream).toList();
        Message message = Message.of(
                MessageCode.RATE_NOT_KNOWN,
                plan.rate(),
                LimitReview.dependsOn(open, rows),
                open.possible().keySet().stream().map(Percentage::toString).toList());
        List<CostFinding.Limit> limits =
                rows.stream().map(row -> limit(row, row.value().value())).toList();
        return Stream.of(
                new CostFinding(FindingCode.RATE_NOT_KNOWN, RATE, Optional.empty(), percent(), limits, message));
    }

    private boolean isAbove(Percentage most) {
        return plan.rate().compareTo(most) > 0;
    }

    private CostFinding notKnown(List<TableRow<InterventionRate>> rows, Message message) {
        List<CostFinding.Limit> limits = rows.stream()
                .map(row -> limit(row, Optional.of(row.value().value().percent())))
                .toList();
        return new CostFinding(FindingCode.RATE_NOT_KNOWN, RATE, Optional.empty(), percent(), limits, message);
    }

    private BigDecimal percent() {
        return plan.rate().percent();
    }

    private Stream<CostFinding> broken(TableRow<InterventionRate> row) {
        InterventionRate most = row.value().value();
        Optional<CostFinding> rate =
                percent().compareTo(most.percent()) > 0 ? Optional.of(aboveRate(row)) : Optional.empty();
        Optional<CostFinding> cash = most.businessCash()
                .map(Percentage::new)
                .filter(share -> exact.business().compareTo(share.of(exact.cost())) < 0)
                .map(share -> belowShare(share, row));
        return Stream.of(rate, cap(row), cash).flatMap(Optional::stream);
    }

    private CostFinding aboveRate(TableRow<InterventionRate> row) {
        Percentage most = new Percentage(row.value().value().percent());
        return aboveRate(row.value().with(most), limit(row, Optional.of(most.percent())));
    }

    private CostFinding aboveRate(Sourced<Percentage> most, CostFinding.Limit limit) {
        Message message = Message.of(MessageCode.RATE_ABOVE_MAXIMUM, plan.rate(), most.value(), LimitReview.page(most));
        return new CostFinding(
                FindingCode.RATE_ABOVE_MAXIMUM, RATE, Optional.empty(), percent(), List.of(limit), message);
    }

    private Optional<CostFinding> cap(TableRow<InterventionRate> row) {
        GrantCap cap = row.value().value().cap();
        if (cap instanceof GrantCap.PerProject known) {
            return Optional.of(known.amount().pounds())
                    .filter(most -> total.grant().compareTo(most) > 0)
                    .map(most -> aboveCap(most, row));
        }
        return cap instanceof GrantCap.NotKnown ? Optional.of(capNotFound(row)) : Optional.empty();
    }

    private CostFinding aboveCap(BigDecimal most, TableRow<InterventionRate> row) {
        Message message = Message.of(
                MessageCode.GRANT_ABOVE_MAXIMUM,
                LimitReview.amount(total.grant()),
                LimitReview.amount(most),
                LimitReview.page(row.value()));
        return whole(FindingCode.GRANT_ABOVE_MAXIMUM, total.grant(), limit(row, Optional.of(most)), message);
    }

    private CostFinding capNotFound(TableRow<InterventionRate> row) {
        Message message = Message.of(MessageCode.GRANT_CAP_NOT_FOUND, LimitReview.amount(total.grant()));
        return whole(FindingCode.LIMIT_NOT_KNOWN, total.grant(), limit(row, Optional.empty()), message);
    }

    private CostFinding belowShare(Percentage share, TableRow<InterventionRate> row) {
        BigDecimal least = share.of(total.cost());
        Message message = Message.of(
                MessageCode.CONTRIBUTION_BELOW_MINIMUM,
                LimitReview.amount(total.business()),
                LimitReview.amount(least),
                share,
                LimitReview.amount(total.cost()),
                LimitReview.page(row.value()));
        return whole(FindingCode.CONTRIBUTION_BELOW_MINIMUM, total.business(), limit(row, Optional.of(least)), message);
    }

    private static CostFinding whole(FindingCode code, BigDecimal planned, CostFinding.Limit limit, Message message) {
        return new CostFinding(code, "", Optional.empty(), planned, List.of(limit), message);
    }

    private static CostFinding.Limit limit(TableRow<Percentage> row, Percentage most) {
        return limit(row, Optional.of(most.percent()));
    }

    private static CostFinding.Limit limit(TableRow<?> row, Optional<BigDecimal> figure) {
        return new CostFinding.Limit(
                row.id(),
                Optional.of(LimitKind.MAXIMUM),
                figure,
                row.inForce(),
                row.value().provenance(),
                row.value().citations());
    }
}
