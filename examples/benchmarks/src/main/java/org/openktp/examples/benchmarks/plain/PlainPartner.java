package org.openktp.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A partner of the programme, by its abbreviation. */
public enum PlainPartner {
    /** NPL. */
    @JsonProperty("npl")
    NPL,
    /** NML. */
    @JsonProperty("nml")
    NML,
    /** MHRA. */
    @JsonProperty("mhra")
    MHRA,
    /** UKAS. */
    @JsonProperty("ukas")
    UKAS
}
