package org.openktp.examples.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A role in healthcare science. */
public enum PlainRole {
    /** Assistant. */
    @JsonProperty("assistant")
    ASSISTANT,
    /** Associate. */
    @JsonProperty("associate")
    ASSOCIATE,
    /** Practitioner. */
    @JsonProperty("practitioner")
    PRACTITIONER,
    /** Biomedical scientist. */
    @JsonProperty("biomedical-scientist")
    BIOMEDICAL_SCIENTIST,
    /** Stp trainee. */
    @JsonProperty("stp-trainee")
    STP_TRAINEE,
    /** Clinical scientist. */
    @JsonProperty("clinical-scientist")
    CLINICAL_SCIENTIST,
    /** Senior principal. */
    @JsonProperty("senior-principal")
    SENIOR_PRINCIPAL,
    /** Hsst trainee. */
    @JsonProperty("hsst-trainee")
    HSST_TRAINEE,
    /** Consultant. */
    @JsonProperty("consultant")
    CONSULTANT,
    /** Other. */
    @JsonProperty("other")
    OTHER
}
