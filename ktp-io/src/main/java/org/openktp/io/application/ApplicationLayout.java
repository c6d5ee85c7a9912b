package org.openktp.io.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import tools.jackson.core.JsonGenerator;

/**
 * How the applications of a scheme are laid out: which fields they have, in which order and groups.
 *
 * @param <A> the type of the applications
 */
public final class ApplicationLayout<A extends SchemeApplication> {

    /** The token by which a record says that it is of the Healthcare Scientist programme, as one does that says nothing. */
    public static final String HCS_SCHEME = "hcs-ktp";

    /** The token by which a record says that it is of Innovate UK's scheme. */
    public static final String INNOVATE_SCHEME = "innovate-ktp";

    /** The layout of applications to the Healthcare Scientist programme. */
    public static final ApplicationLayout<Application> HCS =
            new ApplicationLayout<>(Optional.empty(), true, HcsPaths.BY_PATH);

    /** The layout of applications to Innovate UK's scheme. */
    public static final ApplicationLayout<InnovateApplication> INNOVATE =
            new ApplicationLayout<>(Optional.of(INNOVATE_SCHEME), false, InnovateFields.BY_PATH);

    private final Optional<String> scheme;
    private final boolean withEmptyGroups;
    private final Map<String, Function<A, Knowledge<?>>> byPath;
    private final Map<String, Map<String, Function<A, Knowledge<?>>>> groups = new LinkedHashMap<>();

    private ApplicationLayout(
            Optional<String> scheme, boolean withEmptyGroups, Map<String, Function<A, Knowledge<?>>> byPath) {
        this.scheme = scheme;
        this.withEmptyGroups = withEmptyGroups;
        this.byPath = byPath;
        byPath.forEach((path, field) -> {
            int dot = path.indexOf('.');
            String group = dot < 0 ? path : path.substring(0, dot);
            groups.computeIfAbsent(group, name -> new LinkedHashMap<>())
                    .put(dot < 0 ? "" : path.substring(dot + 1), field);
        });
    }

    /**
     * What an application says of each field.
     *
     * @param application the application
     * @return the states by the paths of the fields, in the order in which they are written; not asked where it says nothing
     */
    public Map<String, Knowledge<?>> facts(A application) {
        Map<String, Knowledge<?>> facts = new LinkedHashMap<>();
        byPath.forEach((path, field) -> facts.put(path, field.apply(application)));
        return facts;
    }

    Optional<String> scheme() {
        return scheme;
    }

    /**
     * How to get each field of an application.
     *
     * @return what does, by the paths of the fields, in the order in which they are written
     */
    public Map<String, Function<A, Knowledge<?>>> byPath() {
        return byPath;
    }

    /** Writes the fields of an application, as members. */
    void json(A application, JsonGenerator json) {
        groups.forEach((name, fields) -> group(name, fields, application, json));
    }

    /** A field without a group, a group of fields, or the state that stands for the group. */
    private void group(String name, Map<String, Function<A, Knowledge<?>>> fields, A application, JsonGenerator json) {
        Map<String, Knowledge<?>> asked = new LinkedHashMap<>();
        fields.forEach((field, get) -> {
            Knowledge<?> known = get.apply(application);
            if (!known.equals(Knowledge.notAsked())) {
                asked.put(field, known);
            }
        });
        Knowledge<?> whole = asked.get("");
        if (whole != null) {
            property(name, whole, json);
        } else if (!asked.isEmpty() || (withEmptyGroups && !fields.keySet().equals(Set.of("")))) {
            json.writeName(name);
            json.writeStartObject();
            asked.forEach((field, known) -> property(field, known, json));
            json.writeEndObject();
        }
    }

    private static void property(String name, Knowledge<?> knowledge, JsonGenerator json) {
        json.writeName(name);
        KnowledgeWriter.json(knowledge, json);
    }
}
