package org.openktp.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A pay band, the lowest first. */
public enum PlainBand {
    /** Band 1. */
    @JsonProperty("1")
    BAND_1,
    /** Band 2. */
    @JsonProperty("2")
    BAND_2,
    /** Band 3. */
    @JsonProperty("3")
    BAND_3,
    /** Band 4. */
    @JsonProperty("4")
    BAND_4,
    /** Band 5. */
    @JsonProperty("5")
    BAND_5,
    /** Band 6. */
    @JsonProperty("6")
    BAND_6,
    /** Band 7. */
    @JsonProperty("7")
    BAND_7,
    /** Band 8a. */
    @JsonProperty("8a")
    BAND_8A,
    /** Band 8b. */
    @JsonProperty("8b")
    BAND_8B,
    /** Band 8c. */
    @JsonProperty("8c")
    BAND_8C,
    /** Band 8d. */
    @JsonProperty("8d")
    BAND_8D,
    /** Band 9. */
    @JsonProperty("9")
    BAND_9
}
