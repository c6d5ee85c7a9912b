/**
 * The facts of applications to Innovate UK's scheme. {@link org.openktp.rules.innovate.application.ApplicationFacts}, {@link
 * org.openktp.rules.innovate.application.PartnerFacts} and {@link org.openktp.rules.innovate.application.ProjectFacts}
 * declare them for rules and tables; {@link org.openktp.rules.innovate.application.ApplicationFields} says where an
 * application holds each, and {@link org.openktp.rules.innovate.application.InnovateApplicationReader} reads them off one.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.rules.innovate.application;

import org.jspecify.annotations.NullMarked;
