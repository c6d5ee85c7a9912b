/**
 * How results of partnerships are made public. A {@link org.openktp.core.innovate.dissemination.PublicityDuty} is what the
 * terms of an award or a sponsor ask; a {@link org.openktp.core.innovate.dissemination.CaseStudy} and a {@link
 * org.openktp.core.innovate.dissemination.Blog} are records of what was written, each with the {@link
 * org.openktp.core.innovate.dissemination.Consent} of those whom it concerns. A consent that nobody asked for is not a
 * consent.
 */
@NullMarked
package org.openktp.core.innovate.dissemination;

import org.jspecify.annotations.NullMarked;
