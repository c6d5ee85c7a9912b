/**
 * Applications to the Healthcare Scientist programme straight from bytes, where all is plain. The full way over trees and drafts
 * remains the reference: the scanner only finds where the value of each field stands, and asks the full way what such bytes say
 * the first time it meets them. Where it is sure, the full way accepts the record without a finding and gives an equal
 * application; where it is not, whatever the reason, the record goes the full way. Start at {@link
 * org.openktp.io.scan.ApplicationScanner}. Not exported.
 */
@NullMarked
package org.openktp.io.scan;

import org.jspecify.annotations.NullMarked;
