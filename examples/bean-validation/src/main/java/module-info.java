/** A host that validates beans. What it validates is open to the provider, and to the core, which compares its dates. */
module org.openktp.examples.beanvalidation {
    requires org.openktp.rules;
    requires org.hibernate.validator;

    opens org.openktp.examples.beanvalidation to
            org.hibernate.validator,
            org.openktp.core;
}
