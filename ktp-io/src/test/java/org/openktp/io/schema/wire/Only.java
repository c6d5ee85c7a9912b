package org.openktp.io.schema.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A text that is always the same, by which one of several objects is known. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Only {
    String value();
}
