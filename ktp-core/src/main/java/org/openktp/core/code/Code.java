package org.openktp.core.code;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value of a code list: a token that machines exchange and a label that people read. Tokens are lower case words
 * joined by hyphens unless the publisher of the list wrote them otherwise ({@code 8a}, {@code 06}); a token once used
 * never changes its meaning.
 *
 * <p>Codes are serialisable, so that rules and facts that hold them can be shipped to another JVM.
 */
public interface Code extends Serializable {

    /**
     * The token, as it stands in JSON, CSV and hashes.
     *
     * @return the token, never blank
     */
    String token();

    /**
     * What people read, in English, ready to stand inside a sentence.
     *
     * @return the label, never blank
     */
    String label();

    /**
     * Finds a code by its token, exactly as written.
     *
     * @param codes the list to search
     * @param token the token looked for
     * @param <C> the type of the codes
     * @return the code, or empty where the list has none with that token
     */
    static <C extends Code> Optional<C> find(Collection<? extends C> codes, String token) {
        for (C code : codes) {
            if (code.token().equals(token)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /**
     * The tokens of a list, for messages: {@code "england, scotland"}.
     *
     * @param codes the list
     * @return its tokens in the order of the list, joined by commas
     */
    static String tokens(Collection<? extends Code> codes) {
        return codes.stream().map(Code::token).collect(Collectors.joining(", "));
    }

    /**
     * The token of a coded value, or what any other value prints as.
     *
     * @param value a value of any type
     * @return its token
     */
    static String tokenOf(Object value) {
        return value instanceof Code code ? code.token() : value.toString();
    }

    /**
     * The label of a coded value, or what any other value prints as.
     *
     * @param value a value of any type
     * @return its label
     */
    static String labelOf(Object value) {
        return value instanceof Code code ? code.label() : value.toString();
    }
}
