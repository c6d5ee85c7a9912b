/**
 * Organisations. An {@link org.openktp.core.organisation.OrganisationId} is an identifier of one in a scheme, checked when
 * built; an {@link org.openktp.core.organisation.Organisation} keeps one identity under changing names, and how the bodies
 * of former names stand to it are {@link org.openktp.core.organisation.NameSuccession successions}. What a code reveals of
 * the kind of its organisation is said by {@link org.openktp.core.organisation.OrganisationId#kind()}; what it does not
 * reveal stays open.
 *
 * @serial exclude
 */
@NullMarked
package org.openktp.core.organisation;

import org.jspecify.annotations.NullMarked;
