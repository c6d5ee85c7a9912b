package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a day is in a window. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InWindowValidator.class)
public @interface InWindow {

    /** The first day. */
    String first();

    /** The last day. */
    String last();

    /** The rule. */
    String message();

    /** As every constraint. */
    Class<?>[] groups() default {};

    /** As every constraint. */
    Class<? extends Payload>[] payload() default {};
}
