package org.openktp.io.policy;

import java.util.List;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Reading;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;

/**
 * Two properties of which exactly one must be given.
 *
 * @param first the name of one
 * @param second the name of the other
 */
record OneOfTwo(String first, String second) {

    boolean check(Located.Members object, Reading reading) {
        boolean hasFirst = OrFound.isGiven(object, first);
        if (hasFirst != OrFound.isGiven(object, second)) {
            return true;
        }
        if (hasFirst) {
            reading.refuse(
                    object.at(), FindingCode.CONTRADICTION, first + " and " + second + " must not both be given");
        } else {
            reading.required(object, first, first + " or " + second + " must be given");
        }
        return false;
    }

    /** What of this a shape can tell. */
    Tie[] told() {
        return new Tie[] {new Tie.AtLeastOne(List.of(first, second)), new Tie.NotBoth(first, second)};
    }
}
