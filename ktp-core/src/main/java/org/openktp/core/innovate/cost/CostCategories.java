package org.openktp.core.innovate.cost;

import static org.openktp.core.innovate.cost.CostHeading.DIRECTLY_ALLOCATED;
import static org.openktp.core.innovate.cost.CostHeading.DIRECTLY_INCURRED;
import static org.openktp.core.innovate.cost.CostHeading.INDIRECT;
import static org.openktp.core.innovate.cost.CostHeading.OVERHEADS;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The categories of cost with what was found of them.
 *
 * @see IfsSources
 */
public final class CostCategories {

    private static final Citation FULL_ECONOMIC_TABLE = IfsSources.OFFER_LETTER.at("schedule 1, table 1 (fEC)");
    private static final Citation STANDARD_TABLE = IfsSources.OFFER_LETTER.at("schedule 1, table 2 (non-fEC)");
    private static final Citation OVERHEADS_ROW = IfsSources.OFFER_LETTER.at("schedule 1, contribution to overheads");
    private static final Citation METHOD = IfsSources.FEC_FILTER.at("rows left out under each method");

    /** The overhead rate of the Innovation Funding Service, from 2020 to 2022. */
    public static final Sourced<Percentage> SERVICE_OVERHEAD_RATE = stated(
            Percentage.of(46),
            OVERHEADS_ROW,
            IfsSources.INDIRECT_COSTS.at("constant of the percentage"),
            IfsSources.OFFER_LETTER_FIGURES.at("constant of the overheads rate"));

    /** Every category. */
    public static final Catalogue<CostCategoryDefinition> CATALOGUE = Catalogue.of(
            "cost-categories",
            "Categories of cost in plans of Innovate UK's KTP awards",
            List.of(
                    both(CostCategory.ASSOCIATE_EMPLOYMENT, "ASSOCIATE_SALARY_COSTS", DIRECTLY_INCURRED),
                    standard(
                            CostCategory.ACADEMIC_AND_SECRETARIAL_SUPPORT,
                            "ACADEMIC_AND_SECRETARIAL_SUPPORT",
                            stated(DIRECTLY_INCURRED, STANDARD_TABLE, METHOD),
                            Optional.empty()),
                    both(CostCategory.ASSOCIATE_DEVELOPMENT, "ASSOCIATE_DEVELOPMENT_COSTS", DIRECTLY_INCURRED),
                    both(CostCategory.TRAVEL_AND_SUBSISTENCE, "KTP_TRAVEL", DIRECTLY_INCURRED),
                    both(CostCategory.CONSUMABLES, "CONSUMABLES", DIRECTLY_INCURRED),
                    fullEconomic(CostCategory.KNOWLEDGE_BASE_SUPERVISOR, "KNOWLEDGE_BASE", DIRECTLY_ALLOCATED),
                    fullEconomic(CostCategory.ASSOCIATE_ESTATES, "ESTATE_COSTS", DIRECTLY_ALLOCATED),
                    both(CostCategory.OTHER_COSTS, "OTHER_COSTS", DIRECTLY_ALLOCATED),
                    fullEconomic(CostCategory.ADDITIONAL_ASSOCIATE_SUPPORT, "ASSOCIATE_SUPPORT", INDIRECT),
                    standard(
                            CostCategory.INDIRECT_COSTS,
                            "INDIRECT_COSTS",
                            stated(OVERHEADS, OVERHEADS_ROW, METHOD),
                            Optional.of(SERVICE_OVERHEAD_RATE))),
            definition -> definition.category().token(),
            List.of(
                    Field.of("listed", CostCategoryDefinition::listed),
                    Field.maybe("full-economic-heading", CostCategoryDefinition::fullEconomic),
                    Field.maybe("standard-heading", CostCategoryDefinition::standard),
                    Field.maybe("overhead-rate", CostCategoryDefinition::overheadRate)));

    private CostCategories() {}

    /**
     * What was found of a category.
     *
     * @param category the category
     * @return its definition
     */
    public static CostCategoryDefinition of(CostCategory category) {
        return CATALOGUE.entry(category.token()).orElseThrow();
    }

    /** Under standard costing all that both methods know stands under one heading. */
    private static CostCategoryDefinition both(CostCategory category, String listed, CostHeading fullEconomic) {
        return new CostCategoryDefinition(
                category,
                listed(listed),
                Optional.of(stated(fullEconomic, FULL_ECONOMIC_TABLE)),
                Optional.of(stated(DIRECTLY_INCURRED, STANDARD_TABLE)),
                Optional.empty());
    }

    private static CostCategoryDefinition fullEconomic(CostCategory category, String listed, CostHeading heading) {
        return new CostCategoryDefinition(
                category,
                listed(listed),
                Optional.of(stated(heading, FULL_ECONOMIC_TABLE, METHOD)),
                Optional.empty(),
                Optional.empty());
    }

    private static CostCategoryDefinition standard(
            CostCategory category,
            String listed,
            Sourced<CostHeading> heading,
            Optional<Sourced<Percentage>> overheadRate) {
        return new CostCategoryDefinition(
                category, listed(listed), Optional.empty(), Optional.of(heading), overheadRate);
    }

    private static Sourced<String> listed(String constant) {
        return stated(constant, IfsSources.FINANCE_ROW_TYPE.at("constants of the scheme"));
    }
}
