package org.openktp.rules.innovate.virement;

import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_DEVELOPMENT;
import static org.openktp.core.innovate.cost.CostCategory.CONSUMABLES;
import static org.openktp.core.innovate.cost.CostCategory.TRAVEL_AND_SUBSISTENCE;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.innovate.claim.BudgetMove;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.terms.TermsClause;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsSubject;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.table.TableRow;

/**
 * Between which categories of cost money may be moved, by version of the terms. Version 1 and the terms for African
 * agriculture speak of travel and subsistence and of consumables only; the others allow moves from these two into associate
 * development besides, never out of it. That nothing else may be moved the letter that
 * offers the grant says; of the terms it follows from what they allow.
 *
 * @see TermsClauses
 */
public final class Virements {

    private static final String TABLE_ID = "innovate-virement";

    /** The rows hold on every day, so that any will do. */
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

    /** The version of the terms. */
    public static final Fact<TermsVersion> TERMS = Fact.of(
            "terms",
            "version of the terms",
            "Which version of the terms has the award?",
            CodeList.of(List.of(TermsVersion.values())));

    /** The category that gets less. */
    public static final Fact<CostCategory> FROM = Fact.of(
            "move.from",
            "category that gets less",
            "From which category is money moved?",
            CodeList.of(List.of(CostCategory.values())));

    /** The category that gets more. */
    public static final Fact<CostCategory> TO = Fact.of(
            "move.to",
            "category that gets more",
            "Into which category is money moved?",
            CodeList.of(List.of(CostCategory.values())));

    private static final List<CostCategory> TWO = List.of(TRAVEL_AND_SUBSISTENCE, CONSUMABLES);

    private static final Condition BETWEEN_TWO = any(
            all(is(FROM, TRAVEL_AND_SUBSISTENCE), is(TO, CONSUMABLES)),
            all(is(FROM, CONSUMABLES), is(TO, TRAVEL_AND_SUBSISTENCE)));
    private static final Condition INTO_DEVELOPMENT = all(isIn(FROM, TWO), is(TO, ASSOCIATE_DEVELOPMENT));
    private static final Condition OUT_OF_DEVELOPMENT = is(FROM, ASSOCIATE_DEVELOPMENT);
    private static final Condition TO_ITSELF = any(Stream.of(CostCategory.values())
            .map(category -> all(is(FROM, category), is(TO, category)))
            .toArray(Condition[]::new));

    /** The moves; one from a category to itself is none, and has no row. */
    public static final DecisionTable<Virement> TABLE = new DecisionTable<>(
            TABLE_ID,
            "1",
            "Whether money may be moved between categories of cost",
            Stream.of(TermsVersion.values()).flatMap(Virements::rows).toList(),
            List.of());

    private static final TableEvaluator<Virement, FactSheet> EVALUATOR = TableEvaluator.of(TABLE);

    private Virements() {}

    /**
     * Whether money may be moved between two categories.
     *
     * @param from the category that gets less
     * @param to the category that gets more
     * @param terms the version of the terms
     * @return the answer with the clause; inferred where the clause does not speak of such a move
     * @throws IllegalArgumentException if both categories are the same
     */
    public static Sourced<Virement> check(CostCategory from, CostCategory to, TermsVersion terms) {
        if (from == to) {
            throw new IllegalArgumentException("move from " + from.label() + " must be to another category");
        }
        FactSheet move = FactSheet.empty()
                .with(TERMS, Knowledge.known(terms))
                .with(FROM, Knowledge.known(from))
                .with(TO, Knowledge.known(to));
        Answer.Settled<Virement> settled = (Answer.Settled<Virement>) EVALUATOR.look(move, ANY_DAY);
        return settled.rows().get(0).value();
    }

    /**
     * Whether a move of money is allowed.
     *
     * @param move the move
     * @param terms the version of the terms
     * @return the answer with the clause; inferred where the clause does not speak of such a move
     */
    public static Sourced<Virement> check(BudgetMove move, TermsVersion terms) {
        return check(move.from(), move.to(), terms);
    }

    private static Stream<TableRow<Virement>> rows(TermsVersion terms) {
        return switch (terms) {
            case V1_2020, AFRICA_2020 ->
                Stream.of(
                        row(terms, "between", BETWEEN_TWO, Virement.WITH_AGREEMENT, Provenance.STATED),
                        row(terms, "other", other(BETWEEN_TWO), Virement.NOT_ALLOWED, Provenance.STATED));
            default ->
                Stream.of(
                        row(
                                terms,
                                "between",
                                any(BETWEEN_TWO, INTO_DEVELOPMENT),
                                Virement.WITH_PRIOR_APPROVAL,
                                Provenance.STATED),
                        row(
                                terms,
                                "out-of-development",
                                other(not(OUT_OF_DEVELOPMENT)),
                                Virement.NOT_ALLOWED,
                                Provenance.STATED),
                        row(
                                terms,
                                "other",
                                other(any(BETWEEN_TWO, INTO_DEVELOPMENT, OUT_OF_DEVELOPMENT)),
                                Virement.NOT_ALLOWED,
                                terms == TermsVersion.OFFER_LETTER_2020 ? Provenance.STATED : Provenance.INFERRED));
        };
    }

    private static Condition other(Condition than) {
        return all(not(than), not(TO_ITSELF));
    }

    private static TableRow<Virement> row(
            TermsVersion terms, String name, Condition move, Virement virement, Provenance provenance) {
        TermsClause clause = TermsClauses.find(terms, TermsSubject.VIREMENT).orElseThrow();
        return new TableRow<>(
                TABLE_ID + "." + terms.token() + "." + name,
                all(is(TERMS, terms), move),
                new Sourced<>(virement, provenance, clause.text().citations()),
                InForce.unbounded());
    }
}
