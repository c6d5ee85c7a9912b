package org.openktp.examples.screening.screen;

import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.sponsor.SponsorGrading;

/**
 * An application and what became of it.
 *
 * @param application the application, with the round it was taken for
 * @param decision the decision
 * @param gradings how it stands to the criteria of its sponsors, on which the decision does not depend
 */
public record Decided(SchemeApplication application, Decision decision, List<SponsorGrading> gradings) {}
