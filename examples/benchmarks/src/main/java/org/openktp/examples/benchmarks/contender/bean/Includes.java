package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a set includes any of some codes. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IncludesValidator.class)
public @interface Includes {

    /** The names of the constants. */
    String[] value();

    /** The rule. */
    String message();

    /** As every constraint. */
    Class<?>[] groups() default {};

    /** As every constraint. */
    Class<? extends Payload>[] payload() default {};
}
