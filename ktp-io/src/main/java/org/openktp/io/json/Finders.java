package org.openktp.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.io.value.ValueForms;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.type.ReferenceType;

/** Takes every type of core and rules, so that none is left to what a host's mapper makes of it. */
final class Finders {

    private Finders() {}

    static Serializers writers(ValueForms forms, boolean asNames) {
        return new Serializers() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
                return Types.isOurs(type.getRawClass()) ? new ValueWriter(forms, type, asNames) : null;
            }

            @Override
            public @Nullable ValueSerializer<?> findEnumSerializer(
                    SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
                return findSerializer(config, type, bean, format);
            }
        };
    }

    static Deserializers readers(ValueForms forms, boolean refusesNull) {
        return new Deserializers() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return Types.isOurs(type.getRawClass()) ? new ValueReader(forms, type, refusesNull) : null;
            }

            @Override
            public @Nullable ValueDeserializer<?> findEnumDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return findBeanDeserializer(type, config, bean);
            }

            @Override
            public @Nullable ValueDeserializer<?> findReferenceDeserializer(
                    ReferenceType type,
                    DeserializationConfig config,
                    BeanDescription.Supplier bean,
                    @Nullable TypeDeserializer types,
                    @Nullable ValueDeserializer<?> content) {
                JavaType of = type.getReferencedType();
                return type.hasRawClass(Optional.class) && Types.isOurs(of.getRawClass())
                        ? new OptionalReader(new ValueReader(forms, of, refusesNull))
                        : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Types.isOurs(type);
            }
        };
    }

    static KeyDeserializers keys(ValueForms forms) {
        return new KeyDeserializers() {
            @Override
            public @Nullable KeyDeserializer findKeyDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
                return Types.isOurs(type.getRawClass()) ? new KeyReader(forms, type) : null;
            }
        };
    }
}
