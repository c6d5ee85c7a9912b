package org.openktp.io.form;

/**
 * A value that is JSON already.
 *
 * @param json its text in one line
 */
public record JsonText(String json) {

    @Override
    public String toString() {
        return json;
    }
}
