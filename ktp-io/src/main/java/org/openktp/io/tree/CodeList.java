package org.openktp.io.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.core.code.Code;

/**
 * The codes that a field may have, by their tokens. Values of other types are known by what they print as.
 *
 * @param <C> the type of the codes
 */
public final class CodeList<C> {

    private final String name;
    private final Map<String, C> codes = new LinkedHashMap<>();

    /**
     * A list of codes.
     *
     * @param name what one of them is, such as {@code "pay band"}
     * @param codes the codes
     */
    public CodeList(String name, Collection<C> codes) {
        this.name = name;
        for (C code : codes) {
            this.codes.put(Code.tokenOf(code), code);
        }
    }

    /**
     * The code with a token.
     *
     * @param token the token, exactly as written
     * @return the code
     * @throws IllegalArgumentException if the list has none, with the tokens that it has
     */
    public C parse(String token) {
        C code = codes.get(token);
        if (code == null) {
            throw new IllegalArgumentException(
                    Shown.of(token) + " is not a " + name + "; use one of " + String.join(", ", codes.keySet()));
        }
        return code;
    }
}
