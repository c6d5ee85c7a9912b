/**
 * The balance that awards must have, as quotas. {@link org.openktp.rules.selection.balance.BalanceQuotas} makes of each constraint of a policy
 * a quota for each group of applications that it is about, with what it requires in words.
 */
@NullMarked
package org.openktp.rules.selection.balance;

import org.jspecify.annotations.NullMarked;
