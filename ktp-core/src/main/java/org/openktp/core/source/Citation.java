package org.openktp.core.source;

import java.io.Serializable;

/**
 * A place in a source.
 *
 * @param source the page
 * @param locator where on the page: a heading or a part, in words a reader can follow
 */
public record Citation(Source source, String locator) implements Serializable {

    /**
     * The citation in one line: title, locator and address.
     *
     * @return for example {@code "LGC helps NHS England launch a … (LGC), announcement: https://…"}
     */
    public String text() {
        return source.title() + " (" + source.publisher() + "), " + locator + ": " + source.address();
    }
}
