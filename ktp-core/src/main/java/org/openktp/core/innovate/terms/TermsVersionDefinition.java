package org.openktp.core.innovate.terms;

import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * What is known of a version of the terms.
 *
 * @param version the version
 * @param source its text
 * @param heading what stands above it
 * @param introduced when it was introduced, to the month or the year
 * @see org.openktp.core.innovate.IfsSources
 */
public record TermsVersionDefinition(
        TermsVersion version, Source source, Sourced<String> heading, Sourced<PartialDate> introduced) {}
