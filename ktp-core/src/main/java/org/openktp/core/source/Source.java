package org.openktp.core.source;

import java.io.Serializable;
import java.net.URI;

/**
 * A page or document from which facts were taken.
 *
 * @param id a short stable name of ours, such as {@code npl-round-4}
 * @param title the title of the page
 * @param publisher who published it
 * @param address where it stood
 * @param extent how much of it could be read; facts outside that extent may exist
 */
public record Source(String id, String title, String publisher, URI address, String extent) implements Serializable {

    /**
     * A page by the text of its address.
     *
     * @param id a short stable name of ours
     * @param title the title of the page
     * @param publisher who published it
     * @param address where it stood, such as {@code https://www.npl.co.uk/healthcare-science-leaders}
     * @param extent how much of it could be read
     * @return the source
     * @throws IllegalArgumentException if the address is no URI
     */
    public static Source of(String id, String title, String publisher, String address, String extent) {
        return new Source(id, title, publisher, URI.create(address), extent);
    }

    /**
     * A place on this page.
     *
     * @param locator where on the page, such as {@code "programme themes"}
     * @return the citation
     */
    public Citation at(String locator) {
        return new Citation(this, locator);
    }
}
