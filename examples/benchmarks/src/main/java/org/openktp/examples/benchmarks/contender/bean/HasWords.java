package org.openktp.examples.benchmarks.contender.bean;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how many words a text has, between white space. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasWordsValidator.class)
public @interface HasWords {

    /** The fewest. */
    int least();

    /** The most. */
    int most();

    /** The rule. */
    String message();

    /** As every constraint. */
    Class<?>[] groups() default {};

    /** As every constraint. */
    Class<? extends Payload>[] payload() default {};
}
