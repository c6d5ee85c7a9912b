package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the assessors agree. It describes the scores that count; no award depends on it.
 *
 * @param alpha Krippendorff's alpha of the scores by each criterion, by tokens in the order of the policy; empty where it is not
 *     defined
 * @param alphaOfTotals Krippendorff's alpha of the assessors' totals; empty where it is not defined
 * @param spreads how far apart the assessors' totals of each application lie, by references
 * @param leniency how each assessor's totals lie beside those of others, by references of assessors
 */
public record AgreementReport(
        Map<String, Optional<BigDecimal>> alpha,
        Optional<BigDecimal> alphaOfTotals,
        Map<String, Spread> spreads,
        List<Leniency> leniency) {

    /**
     * Copies the collections and keeps their order.
     *
     * @param alpha the component of that name
     * @param alphaOfTotals the component of that name
     * @param spreads the component of that name
     * @param leniency the component of that name
     */
    public AgreementReport {
        alpha = Collections.unmodifiableMap(new LinkedHashMap<>(alpha));
        spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
        leniency = List.copyOf(leniency);
    }
}
