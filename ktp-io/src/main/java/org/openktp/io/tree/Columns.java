package org.openktp.io.tree;

import java.util.List;

/**
 * How the columns of a CSV file make a record.
 *
 * @param required the columns without which no row can be read
 * @param areGrouped whether the column {@code applicant.role} is the member {@code role} of the member {@code applicant};
 *     otherwise every column is a member under its whole name
 */
public record Columns(List<String> required, boolean areGrouped) {

    /**
     * Copies the names.
     *
     * @param required the component of that name
     * @param areGrouped the component of that name
     */
    public Columns {
        required = List.copyOf(required);
    }
}
