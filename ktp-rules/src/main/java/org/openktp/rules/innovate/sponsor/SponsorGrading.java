package org.openktp.rules.innovate.sponsor;

import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.rules.table.Answer;

/**
 * How an application stands to one sponsor's criteria.
 *
 * @param sponsor the sponsor
 * @param answer the grade; uncovered where no criteria of the sponsor were found for the day
 */
public record SponsorGrading(Sponsor sponsor, Answer<RemitGrade> answer) {}
