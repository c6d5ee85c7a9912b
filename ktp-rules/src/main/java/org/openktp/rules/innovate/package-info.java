/**
 * Innovate UK's Knowledge Transfer Partnerships as they run: {@link org.openktp.rules.innovate.InnovateKtp} puts the
 * application, the set-up of the project and the partnership itself side by side, under each version of the terms. The
 * first two, and the smaller courses around them in {@link org.openktp.rules.innovate.ServiceLifecycles}, are those of the
 * service on which applications are made, found in its public code; the partnership is read from the terms. What guards
 * ask for and no history tells is in {@link org.openktp.rules.innovate.InnovateFacts}.
 */
@NullMarked
package org.openktp.rules.innovate;

import org.jspecify.annotations.NullMarked;
