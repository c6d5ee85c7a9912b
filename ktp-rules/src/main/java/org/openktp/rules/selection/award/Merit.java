package org.openktp.rules.selection.award;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;

/**
 * What an application is ranked by. The better one comes first. Merits are compared figure by figure, the higher the better, and
 * where all are equal by the text that breaks every tie, the lower the better.
 *
 * @param figures the total in per cent, then the figures that break ties, each rounded as declared; as many for every application
 * @param last the text that breaks every tie, different for every application
 */
public record Merit(List<BigDecimal> figures, String last) implements Comparable<Merit> {

    /**
     * Copies the figures.
     *
     * @param figures the component of that name
     * @param last the component of that name
     * @throws IllegalArgumentException if there is no figure
     */
    public Merit {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures of a merit must begin with a total");
        }
    }

    /**
     * The total.
     *
     * @return the first figure, in per cent
     */
    public BigDecimal total() {
        return figures.get(0);
    }

    @Override
    public int compareTo(Merit other) {
        Iterator<BigDecimal> others = other.figures.iterator();
        for (BigDecimal figure : figures) {
            int order = others.next().compareTo(figure);
            if (order != 0) {
                return order;
            }
        }
        return last.compareTo(other.last);
    }
}
