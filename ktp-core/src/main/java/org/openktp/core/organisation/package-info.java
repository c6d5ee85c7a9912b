/**
 * Organisations. An {@link org.openktp.core.organisation.OrganisationId} is an identifier of one in a scheme, checked when
 * built; an {@link org.openktp.core.organisation.Organisation} keeps one identity under changing names. What a code reveals
 * of the kind of its organisation is said by {@link org.openktp.core.organisation.OrganisationId#kind()}; what it does not
 * reveal stays open. The boards, regions and trusts whose codes were found are in {@link
 * org.openktp.core.organisation.HealthBoards}, {@link org.openktp.core.organisation.NhsRegions} and {@link
 * org.openktp.core.organisation.HscTrusts}; what files of reference data say of one organisation are {@link
 * org.openktp.core.organisation.NhsTrust} and {@link org.openktp.core.organisation.KnowledgeBaseEntry}.
 */
@NullMarked
package org.openktp.core.organisation;

import org.jspecify.annotations.NullMarked;
