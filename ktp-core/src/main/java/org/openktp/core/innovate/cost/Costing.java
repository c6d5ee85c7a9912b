package org.openktp.core.innovate.cost;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * What a project costs, category by category, and who pays what. The exact figures and those in whole pounds stand side by
 * side; each total is the sum of its rows.
 *
 * @param basis by what it was computed
 * @param rows one row for each category of the costing method, also where it costs nothing, in the order of the offer letter
 */
public record Costing(GrantBasis basis, List<CostRow> rows) implements Serializable {

    /**
     * Copies the rows, and checks that they are those of the costing method.
     *
     * @param basis the component of that name
     * @param rows the component of that name
     * @throws IllegalArgumentException if the categories of the rows are not those of the costing method in their order
     */
    public Costing {
        rows = List.copyOf(rows);
        List<CostCategory> wanted = basis.method().categories();
        List<CostCategory> given = rows.stream().map(CostRow::category).toList();
        if (!given.equals(wanted)) {
            throw new IllegalArgumentException(
                    "rows " + given + " of " + basis.method().label() + " costing must be " + wanted);
        }
    }

    /**
     * The row of a category.
     *
     * @param category the category
     * @return its row
     * @throws IllegalArgumentException if the costing method does not know the category
     */
    public CostRow row(CostCategory category) {
        return rows.stream()
                .filter(row -> row.category() == category)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(category.label() + " must be a category of "
                        + basis.method().label() + " costing"));
    }

    /**
     * The exact total.
     *
     * @return the sum of the exact rows
     */
    public Split exact() {
        return total(CostRow::exact);
    }

    /**
     * The total in whole pounds.
     *
     * @return the sum of the rows in whole pounds, which is not rounded again
     */
    public Split pounds() {
        return total(CostRow::pounds);
    }

    private Split total(Function<CostRow, Split> figures) {
        return rows.stream().map(figures).reduce(Split.ZERO, Split::plus);
    }
}
