package org.openktp.core.code;

import java.util.Locale;

/**
 * A code that is a constant of an enum. Its token is the name of the constant, {@code NOT_ASKED} being {@code not-asked},
 * so that renaming a constant changes what is on the wire; its label is the same in words, unless the enum says better.
 */
public interface EnumCode extends Code {

    /**
     * The name of the constant, which every enum has.
     *
     * @return the name, in upper case with underscores
     */
    String name();

    @Override
    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
