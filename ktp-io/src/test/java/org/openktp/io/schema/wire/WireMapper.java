package org.openktp.io.schema.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.time.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads lines into records of the wire and writes them again, strictly: nothing is dropped, added or converted. */
public final class WireMapper {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new Tokens())
            .addModule(new SimpleModule()
                    .addSerializer(PartialDate.class, new TextWriter<>())
                    .addSerializer(LocalTime.class, new TextWriter<>())
                    .addDeserializer(PartialDate.class, new DateReader()))
            .changeDefaultPropertyInclusion(
                    before -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private WireMapper() {}

    /** What is left of a line that was read into a record. */
    public static JsonNode throughRecord(JsonNode line, Class<?> record) {
        return MAPPER.valueToTree(MAPPER.treeToValue(line, record));
    }

    /** Codes are their tokens. */
    private static final class Tokens extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
            return Stream.of(values)
                    .map(value -> value instanceof Code code ? code.token() : value.name())
                    .toArray(String[]::new);
        }
    }

    private static final class TextWriter<T> extends ValueSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class DateReader extends ValueDeserializer<PartialDate> {

        @Override
        public PartialDate deserialize(JsonParser json, DeserializationContext context) {
            return PartialDate.parse(json.getString());
        }
    }
}
