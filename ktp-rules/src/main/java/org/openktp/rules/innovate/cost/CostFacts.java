package org.openktp.rules.innovate.cost;

import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/** The facts on which limits of cost depend. */
public final class CostFacts {

    /** The category of a cost. */
    public static final Fact<CostCategory> CATEGORY = Fact.of(
            "cost.category",
            "category of the cost",
            "Of which category is the cost?",
            CodeList.of(List.of(CostCategory.values())));

    /** How the knowledge base reckons its costs. */
    public static final Fact<CostingMethod> METHOD = Fact.of(
            "cost.method",
            "costing method",
            "Which costing method does the knowledge base use?",
            CodeList.of(List.of(CostingMethod.values())));

    /** Whether most of the work is done within 16 miles of Charing Cross. */
    public static final Fact<YesNo> LONDON_ZONE = Fact.of(
            "project.londonZone",
            "whether most of the work is done within 16 miles of Charing Cross",
            "Are the premises where most of the work is done within 16 miles of Charing Cross in London?",
            CodeList.of(List.of(YesNo.values())));

    private CostFacts() {}
}
