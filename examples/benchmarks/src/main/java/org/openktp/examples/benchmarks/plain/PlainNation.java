package org.openktp.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A nation of the United Kingdom. */
public enum PlainNation {
    /** England. */
    @JsonProperty("england")
    ENGLAND,
    /** Scotland. */
    @JsonProperty("scotland")
    SCOTLAND,
    /** Wales. */
    @JsonProperty("wales")
    WALES,
    /** Northern ireland. */
    @JsonProperty("northern-ireland")
    NORTHERN_IRELAND
}
