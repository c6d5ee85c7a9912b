/**
 * How selection policies are written. {@link org.openktp.io.policy.PolicyDocument} is the document; what its parts may hold depends on the
 * {@link org.openktp.io.policy.JudgedRound} that it names: what the publisher of a round gives may be left out, what nobody gives
 * must be there. Not exported.
 */
@NullMarked
package org.openktp.io.policy;

import org.jspecify.annotations.NullMarked;
