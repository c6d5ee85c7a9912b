/** A host on the module path. */
module org.openktp.examples.modulepath {
    requires org.openktp.io;
}
