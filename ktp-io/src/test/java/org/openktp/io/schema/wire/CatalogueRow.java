package org.openktp.io.schema.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.openktp.core.source.Provenance;

/** A row of a catalogue. */
public record CatalogueRow(
        String id,
        Map<String, List<Page>> source,
        Map<String, Provenance> provenance,
        @JsonAnySetter @JsonAnyGetter Map<String, Shaped.Field> anyOtherField) {

    /** Where a field comes from. */
    public record Page(String id, String address, String locator) {}
}
