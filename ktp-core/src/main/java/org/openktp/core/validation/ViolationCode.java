package org.openktp.core.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.openktp.core.finding.FindingCode;

/**
 * The kind of finding that a violation of a constraint is. Stands on the type of the constraint, also on that of a host;
 * without it, a violation is a value of the wrong form. Read by {@link ViolationFindings}.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ViolationCode {

    /**
     * The kind of finding.
     *
     * @return the code
     */
    FindingCode value();
}
