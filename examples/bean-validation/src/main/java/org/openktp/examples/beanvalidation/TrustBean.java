package org.openktp.examples.beanvalidation;

import org.openktp.core.validation.OdsCode;

/** A host's bean. */
// tag::guide[]
final class TrustBean {

    private final String code;

    TrustBean(String code) {
        this.code = code;
    }

    @OdsCode
    public String getCode() {
        return code;
    }
}
// end::guide[]
