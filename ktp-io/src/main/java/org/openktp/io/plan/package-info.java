/**
 * Cost plans, read and written. {@link org.openktp.io.plan.PlanForm} is the form of the document, {@link
 * org.openktp.io.plan.CostingJson} writes what a plan costs. Not exported.
 */
@NullMarked
package org.openktp.io.plan;

import org.jspecify.annotations.NullMarked;
