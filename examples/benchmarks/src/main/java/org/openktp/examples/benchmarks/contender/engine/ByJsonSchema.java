package org.openktp.examples.benchmarks.contender.engine;

import static java.util.Map.entry;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The twelve rules as a JSON schema, by networknt's validator. A schema says valid or not, and no third: a value that is not known
 * fails by its type or because it is required, and who reads the errors tells them from those of a rule. It has no dates to compare
 * and no words to count, for which patterns stand.
 */
public final class ByJsonSchema {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> MISSING = Set.of("required", "type");
    private static final Map<String, Check> BY_PROPERTY = Map.ofEntries(
            entry("submitted", Check.SUBMITTED_IN_TIME),
            entry("role", Check.ROLE),
            entry("staffGroup", Check.STAFF_GROUP),
            entry("band", Check.BAND),
            entry("nation", Check.NATION),
            entry("employerKind", Check.EMPLOYER_KIND),
            entry("clinicalTimePercent", Check.CLINICAL_TIME),
            entry("title", Check.TITLE_LENGTH),
            entry("summary", Check.SUMMARY_LENGTH),
            entry("themes", Check.THEMES),
            entry("partners", Check.PARTNERS),
            entry("employer", Check.EMPLOYER_CODE));

    private final Schema schema;

    private ByJsonSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * Compiles the schema.
     *
     * @return the schema
     */
    public static ByJsonSchema compiled() {
        try (InputStream schema = Objects.requireNonNull(
                ByJsonSchema.class.getResourceAsStream("twelve-rules.schema.json"), "no schema")) {
            return new ByJsonSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(schema)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an application into a tree.
     *
     * @param json the object
     * @return its tree
     */
    public static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /**
     * Checks an application.
     *
     * @param application its tree
     * @return the answer
     */
    public Answer check(JsonNode application) {
        int failed = 0;
        int open = 0;
        for (Error error : schema.validate(application)) {
            if (MISSING.contains(error.getKeyword())) {
                open |= bit(error);
            } else {
                failed |= bit(error);
            }
        }
        return Answer.of(failed & ~open, open);
    }

    private static int bit(Error error) {
        String property = error.getProperty();
        Check check = BY_PROPERTY.get(property == null ? property(error.getInstanceLocation()) : property);
        if (check == null) {
            throw new IllegalStateException("no rule for " + error);
        }
        return check.bit();
    }

    /** The property that is at fault, or in which the element is that is. */
    private static String property(NodePath path) {
        return path.getName(Math.min(1, path.getNameCount() - 1));
    }
}
