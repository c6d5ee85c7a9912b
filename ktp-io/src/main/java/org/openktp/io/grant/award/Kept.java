package org.openktp.io.grant.award;

/**
 * A fact that is in a grant.
 *
 * @param subject the reference of the award
 * @param path the fact, such as {@code application.proposal.title}
 * @param place where it is in the grant, as a JSON pointer, such as {@code /title}
 */
public record Kept(String subject, String path, String place) {}
