/**
 * Grants out of files and back into JSON: {@link org.openktp.io.grant.read.GrantPump} takes records to grants, {@link
 * org.openktp.io.grant.read.PackageWriter} writes a package. Not exported.
 */
@NullMarked
package org.openktp.io.grant.read;

import org.jspecify.annotations.NullMarked;
