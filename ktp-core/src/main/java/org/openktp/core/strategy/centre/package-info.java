/**
 * The NIHR research centres for medical technology in England. {@link
 * org.openktp.core.strategy.centre.MedtechAndDiagnosticsCooperatives} lists the eleven MedTech and In Vitro Diagnostics
 * Co-operatives of 2018 to 2024, each a {@link org.openktp.core.strategy.centre.ResearchCentre} with its host trust. {@link
 * org.openktp.core.strategy.centre.CentreSchemes} says what they replaced and what replaced them, and {@link
 * org.openktp.core.strategy.centre.HealthTechCentres} lists the hosts of the fourteen centres that came after. What was not
 * found of a centre, such as most awards, is absent.
 */
@ValueStyle
@NullMarked
package org.openktp.core.strategy.centre;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
