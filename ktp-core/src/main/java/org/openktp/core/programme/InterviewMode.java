package org.openktp.core.programme;

import org.openktp.core.code.Code;

/** How interviews are held. */
public enum InterviewMode implements Code {
    /** By video. */
    VIRTUAL("virtual"),
    /** In one room. */
    IN_PERSON("in-person");

    private final String token;

    InterviewMode(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String label() {
        return token;
    }
}
