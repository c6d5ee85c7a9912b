/**
 * A host that validates: {@link org.openktp.examples.beanvalidation.ValidateApplication} an application, and {@link
 * org.openktp.examples.beanvalidation.ValidateForms} its own record and bean. No framework, and no expression language.
 */
@NullMarked
package org.openktp.examples.beanvalidation;

import org.jspecify.annotations.NullMarked;
