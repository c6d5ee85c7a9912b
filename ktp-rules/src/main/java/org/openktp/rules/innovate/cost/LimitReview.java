package org.openktp.rules.innovate.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.CategoryAmounts;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.plan.AssociateCost;
import org.openktp.core.innovate.cost.plan.CommonCosts;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Term;

/** One plan compared with the limits of its categories. */
final class LimitReview {

    private static final TableEvaluator<CostLimit, FactSheet> LIMITS = TableEvaluator.of(CostLimits.TABLE);

    private final CostPlan plan;
    private final PlanCircumstances circumstances;
    private final CategoryAmounts costs;

    LimitReview(CostPlan plan, PlanCircumstances circumstances) {
        this.plan = plan;
        this.circumstances = circumstances;
        this.costs = plan.costs();
    }

    /** A sum that has a limit of its own: limits of employment and development are for each associate. */
    private record Planned(String path, CostCategory category, BigDecimal pounds, int months) {}

    Stream<CostFinding> findings() {
        CommonCosts common = plan.common();
        Stream<Planned> employment = associates(CostCategory.ASSOCIATE_EMPLOYMENT, common.employment());
        Stream<Planned> development = associates(CostCategory.ASSOCIATE_DEVELOPMENT, common.development());
        Stream<Planned> others = costs.pounds().entrySet().stream()
                .filter(each -> each.getKey() != CostCategory.ASSOCIATE_EMPLOYMENT
                        && each.getKey() != CostCategory.ASSOCIATE_DEVELOPMENT)
                .map(each -> new Planned(path(each.getKey()), each.getKey(), each.getValue(), plan.months()));
        return Stream.of(employment, development, others)
                .flatMap(Function.identity())
                .filter(planned -> planned.pounds().signum() > 0)
                .flatMap(this::findings);
    }

    private static Stream<Planned> associates(CostCategory category, List<AssociateCost> rows) {
        return IntStream.range(0, rows.size()).mapToObj(row -> {
            AssociateCost associate = rows.get(row);
            return new Planned(path(category) + "/" + row, category, associate.pounds(), associate.months());
        });
    }

    private static String path(CostCategory category) {
        return switch (category) {
            case ASSOCIATE_EMPLOYMENT -> "/employment";
            case ACADEMIC_AND_SECRETARIAL_SUPPORT -> "/academicSupport";
            case ASSOCIATE_DEVELOPMENT -> "/development";
            case TRAVEL_AND_SUBSISTENCE -> "/travel";
            case CONSUMABLES -> "/consumables";
            case KNOWLEDGE_BASE_SUPERVISOR -> "/supervisors";
            case ASSOCIATE_ESTATES -> "/estates";
            case OTHER_COSTS -> "/other";
            case ADDITIONAL_ASSOCIATE_SUPPORT -> "/additionalSupport";
            case INDIRECT_COSTS -> "/overheadRate";
        };
    }

    private Stream<CostFinding> findings(Planned planned) {
        FactSheet facts = circumstances
                .facts()
                .with(CostFacts.CATEGORY, Knowledge.known(planned.category()))
                .with(CostFacts.METHOD, Knowledge.known(plan.method()));
        Answer<CostLimit> answer = LIMITS.look(facts, circumstances.day());
        if (answer instanceof Answer.Settled<CostLimit> settled) {
            return settled(planned, settled);
        }
        if (answer instanceof Answer.Open<CostLimit> open) {
            return open(planned, open);
        }
        return answer.findings().stream()
                .map(notice -> finding(notice.code(), planned, planned.pounds(), List.of(), notice.message()));
    }

    private Stream<CostFinding> settled(Planned planned, Answer.Settled<CostLimit> settled) {
        CostLimit limit = settled.value();
        BigDecimal together = together(planned, limit);
        if (!isFirst(planned, limit) || !limit.isBelow(together, planned.months())) {
            return Stream.empty();
        }
        TableRow<CostLimit> row = settled.rows().get(0);
        Message message = Message.of(
                message(planned, limit), limit.categories(), amount(together), message(row, planned.months()));
        return Stream.of(finding(code(limit), planned, together, List.of(row), message));
    }

    private Stream<CostFinding> open(Planned planned, Answer.Open<CostLimit> open) {
        boolean mayBeBroken = open.possible().keySet().stream()
                .anyMatch(limit -> limit.isBelow(together(planned, limit), planned.months()));
        boolean noLimit = open.possible().keySet().stream()
                .allMatch(limit -> limit.pounds().isEmpty());
        if (noLimit || (!mayBeBroken && !isOfUnknownDay(open.missing()))) {
            return Stream.empty();
        }
        List<TableRow<CostLimit>> rows =
                open.possible().values().stream().flatMap(List::stream).toList();
        Message message = Message.of(
                MessageCode.LIMIT_NOT_KNOWN,
                planned.category(),
                amount(planned.pounds()),
                dependsOn(open, rows),
                rows.stream().map(row -> message(row, planned.months())).toList());
        return Stream.of(finding(FindingCode.LIMIT_NOT_KNOWN, planned, planned.pounds(), rows, message));
    }

    /** The facts that are missing, without those of texts that cannot hold on the day and matter only to those that can. */
    static <V> List<Term> dependsOn(Answer.Open<V> open, List<TableRow<V>> rows) {
        Set<Fact<?>> facts =
                rows.stream().flatMap(row -> Conditions.facts(row.when())).collect(Collectors.toSet());
        return open.missing().stream()
                .map(MissingFact::fact)
                .filter(facts::contains)
                .map(Fact::term)
                .toList();
    }

    /** Whether what is missing is, at least in part, what held on the day. */
    static boolean isOfUnknownDay(List<? extends MissingFact<?>> missing) {
        return missing.stream().anyMatch(each -> Seen.isGuard(each.fact()));
    }

    /** What is planned in all categories that share the limit. */
    private BigDecimal together(Planned planned, CostLimit limit) {
        return limit.categories().size() == 1
                ? planned.pounds()
                : limit.categories().stream().map(costs::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A limit that categories share is broken once, in the first of them that has costs. */
    private boolean isFirst(Planned planned, CostLimit limit) {
        return limit.categories().stream()
                .filter(category -> costs.of(category).signum() > 0)
                .findFirst()
                .filter(planned.category()::equals)
                .isPresent();
    }

    private static FindingCode code(CostLimit limit) {
        return limit.kind()
                .map(kind -> kind == LimitKind.STANDARD ? FindingCode.LIMIT_TO_JUSTIFY : FindingCode.LIMIT_EXCEEDED)
                .orElse(FindingCode.LIMIT_KIND_NOT_FOUND);
    }

    private static MessageCode message(Planned planned, CostLimit limit) {
        return switch (code(limit)) {
            case LIMIT_TO_JUSTIFY -> MessageCode.LIMIT_TO_JUSTIFY;
            case LIMIT_KIND_NOT_FOUND -> MessageCode.LIMIT_KIND_NOT_FOUND;
            default ->
                planned.category() == CostCategory.ASSOCIATE_EMPLOYMENT
                        ? MessageCode.EMPLOYMENT_LIMIT_EXCEEDED
                        : MessageCode.LIMIT_EXCEEDED;
        };
    }

    private static CostFinding finding(
            FindingCode code, Planned planned, BigDecimal pounds, List<TableRow<CostLimit>> rows, Message message) {
        return new CostFinding(
                code,
                planned.path(),
                Optional.of(planned.category()),
                pounds,
                rows.stream().map(row -> limit(row, planned.months())).toList(),
                message);
    }

    private static CostFinding.Limit limit(TableRow<CostLimit> row, int months) {
        Sourced<CostLimit> limit = row.value();
        return new CostFinding.Limit(
                row.id(),
                limit.value().kind(),
                limit.value().forMonths(months),
                row.inForce(),
                limit.provenance(),
                limit.citations());
    }

    private static Message message(TableRow<CostLimit> row, int months) {
        CostLimit limit = row.value().value();
        return limit.forMonths(months)
                .map(pounds -> Message.of(
                        MessageCode.COST_LIMIT,
                        limit.kind().<Object>map(kind -> kind).orElse(Message.of(MessageCode.KIND_NOT_FOUND)),
                        amount(pounds),
                        limit.basis() == LimitBasis.PER_PROJECT ? Message.of(MessageCode.PROJECT) : length(months),
                        page(row.value()),
                        row.inForce().message()))
                .orElseGet(() -> Message.of(MessageCode.COST_LIMIT_VARIABLE));
    }

    static Message length(int months) {
        return months == 1 ? Message.of(MessageCode.MONTH) : Message.of(MessageCode.MONTHS, months);
    }

    static Amount amount(BigDecimal pounds) {
        return new Amount(Precision.EXACTLY, pounds);
    }

    /** The page that says so, by its title. */
    static String page(Sourced<?> fact) {
        return fact.citations().get(0).source().title();
    }
}
