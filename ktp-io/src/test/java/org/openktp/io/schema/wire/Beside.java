package org.openktp.io.schema.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A property that is there only beside another. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Beside {
    String value();
}
