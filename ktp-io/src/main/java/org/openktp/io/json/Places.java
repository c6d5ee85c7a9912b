package org.openktp.io.json;

import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Location;
import org.openktp.io.tree.JsonTree;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** Where a host's parser stands. */
final class Places {

    private Places() {}

    /** The JSON pointer of the value at which a parser stands. */
    static String pointer(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean isInside =
                parser.currentToken() != null && parser.currentToken().isStructStart();
        return path(isInside ? context.getParent() : context);
    }

    /** The place of the value at which a parser stands; not known without a parser. */
    static Location value(@Nullable JsonParser parser) {
        return parser == null ? new Location(0, 0, "") : JsonTree.where(parser, pointer(parser));
    }

    /** The place of a key that a parser has read; not known without a parser. */
    static Location key(@Nullable JsonParser parser, String key) {
        String name = "/" + key.replace("~", "~0").replace("/", "~1");
        return parser == null
                ? new Location(0, 0, name)
                : JsonTree.where(parser, path(parser.streamReadContext().getParent()) + name);
    }

    private static String path(@Nullable TokenStreamContext context) {
        return context == null ? "" : context.pathAsPointer().toString();
    }
}
