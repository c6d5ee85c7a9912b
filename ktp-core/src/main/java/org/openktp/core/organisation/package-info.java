/**
 * Organisations and their identifiers. An {@link org.openktp.core.organisation.OrganisationId} is a value in a scheme,
 * checked when built; an {@link org.openktp.core.organisation.Organisation} keeps one identity under changing names.
 * What a code reveals of the kind of its organisation is said by {@link
 * org.openktp.core.organisation.IdentifierScheme}; what it does not reveal stays open. Names of former years, and how
 * their bodies stand to the organisation, are {@link org.openktp.core.organisation.NameSuccession successions}.
 */
@NullMarked
package org.openktp.core.organisation;

import org.jspecify.annotations.NullMarked;
