package org.openktp.rules.innovate;

import java.util.List;
import java.util.stream.Collectors;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Transition;

/** The arrows of a lifecycle as text, each with the names of its guards. */
final class Arrows {

    private Arrows() {}

    static List<String> of(Lifecycle lifecycle) {
        return lifecycle.transitions().stream().map(Arrows::text).toList();
    }

    private static String text(Transition arrow) {
        return arrow
                + arrow.guards().stream()
                        .map(guard -> " [" + guard.id().replaceFirst(".*\\.", "") + "]")
                        .collect(Collectors.joining());
    }
}
