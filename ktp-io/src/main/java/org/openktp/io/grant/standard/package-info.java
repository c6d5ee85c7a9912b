/**
 * The fields of the 360Giving Data Standard 1.4 with their titles, types and codes, and what is wrong with a grant by them. {@link
 * org.openktp.io.grant.standard.GrantFields} is the standard as data, {@link org.openktp.io.grant.standard.GrantCheck} holds a
 * grant against it. Not exported.
 */
@NullMarked
package org.openktp.io.grant.standard;

import org.jspecify.annotations.NullMarked;
