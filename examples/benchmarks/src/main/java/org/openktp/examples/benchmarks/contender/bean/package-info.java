/**
 * The twelve rules as constraints of Bean Validation on the plain records, checked by Hibernate Validator at run time and by
 * avaje-validator in generated code: {@link org.openktp.examples.benchmarks.contender.bean.ByHibernateValidator} and {@link
 * org.openktp.examples.benchmarks.contender.bean.ByAvajeValidator}. Both pass what is null, as constraints do, so both take a
 * second look at what is missing.
 */
@NullMarked
package org.openktp.examples.benchmarks.contender.bean;

import org.jspecify.annotations.NullMarked;
