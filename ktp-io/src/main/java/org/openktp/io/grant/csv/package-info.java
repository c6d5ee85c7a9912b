/**
 * Grants as rows under the headings of the standard. {@link org.openktp.io.grant.csv.Headings} turns headings into paths and back,
 * {@link org.openktp.io.grant.csv.GrantRows} reads rows, {@link org.openktp.io.grant.csv.GrantCsv} writes them and keeps the
 * ledger of what no row can hold. Not exported.
 */
@NullMarked
package org.openktp.io.grant.csv;

import org.jspecify.annotations.NullMarked;
