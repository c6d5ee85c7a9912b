package org.openktp.io.application;

import java.util.Optional;

/**
 * Makes applications of one scheme.
 *
 * @param <A> the type of the applications
 */
interface SchemeReader<A> {

    /**
     * Takes the fields of an application out of a draft.
     *
     * @param id its reference; empty where it could not be read, which has been said
     * @param draft the draft, to which everything that is wrong is added
     * @return the application, or empty where something is wrong
     */
    Optional<A> read(Optional<String> id, Draft draft);
}
