package org.openktp.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A theme of the round. */
public enum PlainTheme {
    /** Novel diagnostics. */
    @JsonProperty("novel-diagnostics")
    NOVEL_DIAGNOSTICS,
    /** Advanced therapeutics. */
    @JsonProperty("advanced-therapeutics")
    ADVANCED_THERAPEUTICS,
    /** Medical devices and digital health. */
    @JsonProperty("medical-devices-and-digital-health")
    MEDICAL_DEVICES_AND_DIGITAL_HEALTH,
    /** Measurements and standards. */
    @JsonProperty("measurements-and-standards")
    MEASUREMENTS_AND_STANDARDS
}
