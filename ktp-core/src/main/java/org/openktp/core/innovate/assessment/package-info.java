/**
 * How Innovate UK assesses applications, as far as it was found. {@link
 * org.openktp.core.innovate.assessment.AssessmentCriteria} has the four criteria with their scale, bands and limit of words,
 * {@link org.openktp.core.innovate.assessment.AssessmentFigures} how scores become figures, and {@link
 * org.openktp.core.innovate.assessment.AssessmentPractices} how many assessors pages report. No weight and no total that is
 * good enough was found, so that there is none here.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.innovate.assessment;

import org.jspecify.annotations.NullMarked;
