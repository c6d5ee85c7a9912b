package org.openktp.rules.lifecycle.oracle;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.rules.KtpRules;
import org.openktp.rules.lifecycle.Door;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;

/** The schemes that are walked. */
final class Schemes {

    static final List<Scheme> OWN = List.of(Sample.SCHEME, Door.SCHEME);

    static final List<Scheme> ALL =
            Stream.concat(OWN.stream(), KtpRules.schemes().values().stream()).toList();

    private Schemes() {}

    static Scheme byId(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    static Lifecycle lifecycle(Scheme scheme, String id) {
        return scheme.lifecycles().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
