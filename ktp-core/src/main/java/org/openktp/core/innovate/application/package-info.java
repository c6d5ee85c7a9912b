/**
 * What a knowledge base hands over to Innovate UK's scheme. An {@link
 * org.openktp.core.innovate.application.InnovateApplication} names the competition or the strand for which it is, and holds
 * what is known of the partners, the project, the associate and the research. What the project costs is a document of its
 * own. No field holds a name.
 *
 * @serial exclude
 */
@ValueStyle
@NullMarked
package org.openktp.core.innovate.application;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
