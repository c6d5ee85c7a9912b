package org.openktp.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of employer. */
public enum PlainEmployerKind {
    /** Nhs trust. */
    @JsonProperty("nhs-trust")
    NHS_TRUST,
    /** Health board. */
    @JsonProperty("health-board")
    HEALTH_BOARD,
    /** Hsc trust. */
    @JsonProperty("hsc-trust")
    HSC_TRUST,
    /** Other nhs body. */
    @JsonProperty("other-nhs-body")
    OTHER_NHS_BODY,
    /** University. */
    @JsonProperty("university")
    UNIVERSITY,
    /** Government body. */
    @JsonProperty("government-body")
    GOVERNMENT_BODY,
    /** Independent provider. */
    @JsonProperty("independent-provider")
    INDEPENDENT_PROVIDER
}
