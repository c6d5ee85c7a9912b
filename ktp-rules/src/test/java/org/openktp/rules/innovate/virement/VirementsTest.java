package org.openktp.rules.innovate.virement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.innovate.cost.CostCategory.ASSOCIATE_DEVELOPMENT;
import static org.openktp.core.innovate.cost.CostCategory.CONSUMABLES;
import static org.openktp.core.innovate.cost.CostCategory.OTHER_COSTS;
import static org.openktp.core.innovate.cost.CostCategory.TRAVEL_AND_SUBSISTENCE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.claim.BudgetMove;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsSubject;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.table.TableEvaluator;

final class VirementsTest {

    private static final Set<TermsVersion> FIRST = Set.of(TermsVersion.V1_2020, TermsVersion.AFRICA_2020);

    /** What the clauses say, in the plainest way. */
    private static Virement oracle(CostCategory from, CostCategory to, TermsVersion terms) {
        boolean small = from == TRAVEL_AND_SUBSISTENCE || from == CONSUMABLES;
        if (FIRST.contains(terms)) {
            boolean other = to == TRAVEL_AND_SUBSISTENCE || to == CONSUMABLES;
            return small && other ? Virement.WITH_AGREEMENT : Virement.NOT_ALLOWED;
        }
        boolean allowed = to == TRAVEL_AND_SUBSISTENCE || to == CONSUMABLES || to == ASSOCIATE_DEVELOPMENT;
        return small && allowed ? Virement.WITH_PRIOR_APPROVAL : Virement.NOT_ALLOWED;
    }

    @ParameterizedTest
    @EnumSource
    void every_move_is_judged_as_its_clause_says_and_cites_it(TermsVersion terms) {
        for (CostCategory from : CostCategory.values()) {
            Stream.of(CostCategory.values()).filter(to -> to != from).forEach(to -> {
                Sourced<Virement> answer = Virements.check(from, to, terms);
                assertThat(answer.value()).as("%s to %s", from, to).isEqualTo(oracle(from, to, terms));
                assertThat(answer.citations())
                        .isEqualTo(TermsClauses.find(terms, TermsSubject.VIREMENT)
                                .orElseThrow()
                                .text()
                                .citations());
            });
        }
    }

    @Test
    void what_a_clause_does_not_name_is_inferred() {
        assertThat(Virements.check(OTHER_COSTS, CONSUMABLES, TermsVersion.V2_2022)
                        .provenance())
                .isEqualTo(Provenance.INFERRED);
        assertThat(Virements.check(ASSOCIATE_DEVELOPMENT, CONSUMABLES, TermsVersion.V2_2022)
                        .provenance())
                .isEqualTo(Provenance.STATED);
        assertThat(Virements.check(OTHER_COSTS, CONSUMABLES, TermsVersion.V1_2020)
                        .provenance())
                .isEqualTo(Provenance.STATED);
    }

    @Test
    void a_move_of_money_is_judged_by_its_categories() {
        BudgetMove move = new BudgetMove(CONSUMABLES, ASSOCIATE_DEVELOPMENT, BigDecimal.TEN);

        assertThat(Virements.check(move, TermsVersion.V1_2020).value()).isEqualTo(Virement.NOT_ALLOWED);
        assertThat(Virements.check(move, TermsVersion.V2_2022).value()).isEqualTo(Virement.WITH_PRIOR_APPROVAL);
    }

    @Test
    void a_move_from_a_category_to_itself_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Virements.check(CONSUMABLES, CONSUMABLES, TermsVersion.V1_2020))
                .withMessage("move from consumables must be to another category");
    }

    @Test
    void the_table_is_the_one_that_is_known() {
        assertThat(TableEvaluator.of(Virements.TABLE).notices()).isEmpty();
        assertThat(Virements.TABLE.hash())
                .isEqualTo("b586aac1f834413be4d5fff745e871c05c5814e9c73f8e7f676f98c2eb6ca532");
    }

    @Test
    void tokens_are_those_in_use() {
        assertThat(Code.tokens(List.of(Virement.values())))
                .isEqualTo("with-agreement, with-prior-approval, not-allowed");
    }
}
