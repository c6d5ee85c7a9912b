package org.openktp.io.schema.made;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openktp.core.code.Code;
import org.openktp.io.schema.DocumentKind;
import org.openktp.io.schema.wire.Beside;
import org.openktp.io.schema.wire.CatalogueRow;
import org.openktp.io.schema.wire.Only;
import org.openktp.io.schema.wire.OrNull;
import org.openktp.io.schema.wire.Shaped;
import org.openktp.io.shape.JsonShape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema of a kind: records by the library's own rules, everything that has a shape by its shape. */
final class Generator {

    private static final String DEFINITIONS = "$defs";

    private final DocumentKind kind;
    private final ShapeNodes shapes = new ShapeNodes();
    private final Map<Class<?>, JsonShape> byType = new LinkedHashMap<>(WireShapes.BY_TYPE);

    private Generator(DocumentKind kind) {
        this.kind = kind;
        Optional.ofNullable(Kinds.READ.get(kind)).ifPresent(shape -> byType.put(Kinds.Document.class, shape));
    }

    static ObjectNode schema(DocumentKind kind) {
        return new Generator(kind).schema();
    }

    private ObjectNode schema() {
        ObjectNode made = new SchemaGenerator(config().build()).generateSchema(Kinds.type(kind));
        ObjectNode schema = ShapeNodes.JSON.objectNode();
        schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        schema.put("$id", kind.id().toString());
        schema.put("title", kind.label());
        schema.put("description", kind.description());
        Map<String, JsonNode> definitions = new TreeMap<>(shapes.definitions());
        made.path(DEFINITIONS).properties().forEach(each -> assertThat(definitions.put(each.getKey(), each.getValue()))
                .as(each.getKey())
                .isNull());
        made.remove(List.of("$schema", DEFINITIONS));
        schema.setAll(made);
        ObjectNode sorted = ShapeNodes.JSON.objectNode();
        definitions.forEach(sorted::set);
        return sorted.isEmpty() ? schema : schema.set(DEFINITIONS, sorted);
    }

    private SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.INLINE_NULLABLE_SCHEMAS)
                .without(Option.FLATTENED_OPTIONALS);
        fields(config.forFields());
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(this::definition)
                .withPropertySorter(Comparator.comparing(member -> 0)) // in the order of the record
                .withAdditionalPropertiesResolver(
                        type -> type.getType().getErasedType() == CatalogueRow.class ? Shaped.Field.class : null);
        return config;
    }

    private static void fields(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withIgnoreCheck(field -> field.isStatic() || has(field, JsonAnySetter.class))
                .withRequiredCheck(field -> !isOptional(field) || has(field, OrNull.class))
                .withNullableCheck(field -> has(field, OrNull.class))
                .withTargetTypeOverridesResolver(
                        field -> isOptional(field) ? field.getType().getTypeParameters() : null)
                .withEnumResolver(field -> Optional.ofNullable(field.getAnnotation(Only.class))
                        .map(only -> List.of(only.value()))
                        .orElse(null))
                .withDependentRequiresResolver(field -> Optional.ofNullable(field.getAnnotation(Beside.class))
                        .map(beside -> List.of(beside.value()))
                        .orElse(null));
    }

    private static boolean isOptional(FieldScope field) {
        return field.getDeclaredType().getErasedType() == Optional.class;
    }

    private static boolean has(FieldScope field, Class<? extends java.lang.annotation.Annotation> annotation) {
        return field.getAnnotation(annotation) != null;
    }

    private @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> plain = type.getErasedType();
        JsonShape shape = byType.get(plain);
        if (shape != null) {
            return inline(shapes.of(shape));
        }
        if (Map.class.isAssignableFrom(plain)) {
            ResolvedType value = type.getTypeParameters().get(1);
            ObjectNode map = ShapeNodes.JSON.objectNode().put("type", "object");
            return inline(map.set("additionalProperties", context.createDefinitionReference(value)));
        }
        if (plain.isEnum() && Code.class.isAssignableFrom(plain)) {
            List<String> tokens =
                    Stream.of(plain.getEnumConstants()).map(Code::tokenOf).toList();
            return new CustomDefinition(
                    ShapeNodes.tokens(tokens),
                    CustomDefinition.DefinitionType.ALWAYS_REF,
                    CustomDefinition.AttributeInclusion.NO);
        }
        return plain.isSealed() && !Shaped.class.isAssignableFrom(plain) ? variants(plain, context) : null;
    }

    private static CustomDefinition inline(ObjectNode node) {
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    /** One of several records, each known by the text that is always the same in it. */
    private static CustomDefinition variants(Class<?> sealed, SchemaGenerationContext context) {
        ObjectNode node = ShapeNodes.JSON.objectNode().put("type", "object");
        Map<String, Class<?>> byTag = new LinkedHashMap<>();
        String tag = "";
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            for (var component : permitted.getRecordComponents()) {
                Only only = component.getAccessor().getAnnotation(Only.class);
                if (only != null) {
                    tag = component.getName();
                    byTag.put(only.value(), permitted);
                }
            }
        }
        node.withArray("required").add(tag);
        node.withObject("/properties").set(tag, ShapeNodes.tokens(byTag.keySet()));
        for (Map.Entry<String, Class<?>> each : byTag.entrySet()) {
            ObjectNode branch = node.withArray("allOf").addObject();
            branch.withObject("/if/properties").putObject(tag).put("const", each.getKey());
            branch.set(
                    "then",
                    context.createDefinitionReference(context.getTypeContext().resolve(each.getValue())));
        }
        return new CustomDefinition(
                node, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
    }
}
