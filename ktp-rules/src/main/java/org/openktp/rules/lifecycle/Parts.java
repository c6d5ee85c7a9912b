package org.openktp.rules.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;

/** What is asked of every part of a lifecycle. */
final class Parts {

    /** Possessive, so that a long text is gone through in a loop and not by a call for every word. */
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private Parts() {}

    static void require(String part, String token, Provenance provenance, List<Citation> citations) {
        requireToken(part, token);
        if (citations.isEmpty() && provenance != Provenance.USER_SUPPLIED) {
            throw new IllegalArgumentException(provenance.token() + " " + part + " " + token + " must cite a source");
        }
    }

    static void requireText(String part, String token, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(part + " " + token + " must be called something that people can read");
        }
    }

    static void requireToken(String part, String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    part + " '" + token + "' must be lower case letters and digits in words joined by hyphens");
        }
    }

    static void requireDistinct(String where, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(where + " " + name + " twice");
            }
        });
    }
}
