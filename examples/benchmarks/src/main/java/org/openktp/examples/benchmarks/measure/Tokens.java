package org.openktp.examples.benchmarks.measure;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** All tokens of the applications, one application after the other; at the end of the file it is read again. */
@State(Scope.Thread)
public class Tokens {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private byte[] ndjson = {};
    private @Nullable JsonParser parser;

    /**
     * Begins.
     *
     * @param subjects the applications
     */
    @Setup
    public void begin(Subjects subjects) {
        ndjson = subjects.cohort.ndjson();
    }

    int ofNext() {
        int tokens = 1;
        JsonParser json = opened();
        for (int depth = 1; depth > 0; tokens++) {
            JsonToken token = json.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return tokens;
    }

    private JsonParser opened() {
        if (parser == null || parser.nextToken() == null) {
            parser = FACTORY.createParser(ObjectReadContext.empty(), ndjson);
            parser.nextToken();
        }
        return parser;
    }
}
