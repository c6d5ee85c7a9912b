/** A host on the module path. */
module org.openktp.examples.modulepath {
    requires org.openktp.io;

    opens org.openktp.examples.modulepath to
            tools.jackson.databind;
}
