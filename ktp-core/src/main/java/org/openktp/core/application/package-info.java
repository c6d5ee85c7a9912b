/**
 * What an applicant hands over. An {@link org.openktp.core.application.Application} names the round it is meant for and
 * holds an {@link org.openktp.core.application.Applicant} and a {@link org.openktp.core.application.Proposal}, whose
 * facts are {@link org.openktp.core.knowledge.Knowledge}. No field holds a name: applicants are opaque references.
 */
@ValueStyle
@NullMarked
package org.openktp.core.application;

import org.jspecify.annotations.NullMarked;
import org.openktp.core.internal.ValueStyle;
