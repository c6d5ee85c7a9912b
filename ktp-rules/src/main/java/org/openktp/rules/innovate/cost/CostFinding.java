package org.openktp.rules.innovate.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.Wording;

/**
 * Something to be said of a plan, as data.
 *
 * @param code its kind
 * @param path the place in the plan, as a JSON pointer such as {@code /employment/0}; empty for the plan as a whole
 * @param category the category of cost; empty where it is not about one
 * @param planned what the plan has there: a sum in pounds, or the grant rate in per cent
 * @param limits what it was compared with: one limit, or each that is still possible where that is not known
 * @param message what it says
 */
public record CostFinding(
        FindingCode code,
        String path,
        Optional<CostCategory> category,
        BigDecimal planned,
        List<Limit> limits,
        Message message) {

    /**
     * Copies the limits.
     *
     * @param code the component of that name
     * @param path the component of that name
     * @param category the component of that name
     * @param planned the component of that name
     * @param limits the component of that name
     * @param message the component of that name
     */
    public CostFinding {
        limits = List.copyOf(limits);
    }

    /**
     * Whether a justification helps.
     *
     * @return yes above a standard amount; no above what may not be exceeded; empty where that is not known, and for what is
     *     no limit
     */
    public Optional<YesNo> canBeJustified() {
        return switch (code) {
            case LIMIT_TO_JUSTIFY -> Optional.of(YesNo.YES);
            case LIMIT_EXCEEDED, GRANT_ABOVE_MAXIMUM, CONTRIBUTION_BELOW_MINIMUM, RATE_ABOVE_MAXIMUM ->
                Optional.of(YesNo.NO);
            default -> Optional.empty();
        };
    }

    /**
     * The finding in words.
     *
     * @param wording the language
     * @return the finding
     */
    public Finding finding(Wording wording) {
        return Finding.of(code, path, wording.say(message));
    }

    /**
     * One limit, as far as this plan has to do with it.
     *
     * @param row the identifier of the row of its table, or of the statement
     * @param kind what it means to be above it; empty where that was not found, and for what is no limit
     * @param figure what it is for the months of this plan, in pounds, or in per cent of the total; empty for a variable
     *     amount
     * @param inForce the days of the edition
     * @param provenance how firm it is
     * @param citations where it says so
     */
    public record Limit(
            String row,
            Optional<LimitKind> kind,
            Optional<BigDecimal> figure,
            InForce inForce,
            Provenance provenance,
            List<Citation> citations) {

        /**
         * Copies the citations.
         *
         * @param row the component of that name
         * @param kind the component of that name
         * @param figure the component of that name
         * @param inForce the component of that name
         * @param provenance the component of that name
         * @param citations the component of that name
         */
        public Limit {
            citations = List.copyOf(citations);
        }
    }
}
