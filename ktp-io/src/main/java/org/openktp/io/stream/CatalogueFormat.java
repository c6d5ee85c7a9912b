package org.openktp.io.stream;

import org.openktp.core.code.EnumCode;

/** How a catalogue is laid out. */
public enum CatalogueFormat implements EnumCode {
    /** An array with an object a row, each field with its places on its pages. */
    JSON,
    /** A row an entry, with the addresses of its pages in one column. */
    CSV
}
