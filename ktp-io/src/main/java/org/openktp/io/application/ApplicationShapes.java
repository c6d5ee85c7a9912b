package org.openktp.io.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.core.programme.Round;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;

/** Which applications there are in JSON. */
public final class ApplicationShapes {

    private static final String ROUND = "round";
    private static final String PROPOSAL = "proposal";
    private static final String THEMES = "proposal.themes";
    private static final String PARTNERS = "proposal.partners";

    private ApplicationShapes() {}

    /**
     * An application to the Healthcare Scientist programme. Its themes and partners are those of its round where that is
     * one shipped; those of a round of a host are any.
     *
     * @return the shape
     */
    public static JsonShape hcs() {
        List<JsonShape.Member> members = new ArrayList<>(List.of(
                Shapes.required("id", Shapes.TEXT),
                Shapes.optional("scheme", orNull(Shapes.tokens(ApplicationLayout.HCS_SCHEME))),
                Shapes.optional(ROUND, orNull(Shapes.TOKEN))));
        members.addAll(groups(hcsFields(Shapes.TOKEN, Shapes.TOKEN)));
        return new JsonShape.Members(
                members,
                Optional.empty(),
                KtpModel.rounds().stream().map(ApplicationShapes::ofRound).toList());
    }

    /**
     * An application to Innovate UK's scheme.
     *
     * @return the shape
     */
    public static JsonShape innovate() {
        List<JsonShape.Member> members = new ArrayList<>(List.of(
                Shapes.required("id", Shapes.TEXT),
                Shapes.required("scheme", Shapes.tokens(ApplicationLayout.INNOVATE_SCHEME)),
                Shapes.optional(ROUND, orNull(Shapes.tokens(InnovateReader.COMPETITIONS)))));
        members.addAll(groups(InnovateFields.shapes()));
        return new JsonShape.Members(members, Optional.empty(), List.of());
    }

    private static Tie ofRound(Round round) {
        List<Round> shipped = KtpModel.rounds();
        Collection<Round> withThemes = round.themeList().isEmpty() ? shipped : List.of(round);
        JsonShape themes = Shapes.codes(withThemes.stream()
                .flatMap(each -> each.themeList().stream())
                .distinct()
                .toList());
        JsonShape partners = HcsFields.partners(shipped).value();
        JsonShape proposal = groups(hcsFields(themes, partners)).stream()
                .filter(each -> each.name().equals(PROPOSAL))
                .map(JsonShape.Member::shape)
                .findFirst()
                .orElseThrow();
        return new Tie.Where(ROUND, List.of(round.id()), new Tie.Narrower(PROPOSAL, proposal));
    }

    private static Map<String, JsonShape> hcsFields(JsonShape themes, JsonShape partners) {
        Map<String, JsonShape> fields = new LinkedHashMap<>();
        HcsPaths.BY_PATH.keySet().forEach(path -> fields.put(path, Shapes.NEVER));
        put(fields, "submitted", HcsFields.SUBMITTED, true);
        put(fields, "applicant.role", HcsFields.ROLE, false);
        put(fields, "applicant.staffGroup", HcsFields.STAFF_GROUP, false);
        put(fields, "applicant.band", HcsFields.BAND, false);
        put(fields, "applicant.nation", HcsFields.NATION, false);
        put(fields, "applicant.employer", HcsFields.EMPLOYER, false);
        put(fields, "applicant.employerKind", HcsFields.EMPLOYER_KIND, false);
        put(fields, "applicant.clinicalTimePercent", HcsFields.PERCENT, false);
        fields.put(PROPOSAL, Shapes.anyOf(KnowledgeShapes.MISSING, KnowledgeShapes.NOT_APPLICABLE));
        put(fields, "proposal.title", HcsFields.TEXT, true);
        put(fields, "proposal.summary", HcsFields.TEXT, true);
        fields.put(THEMES, KnowledgeShapes.set(themes, true));
        fields.put(PARTNERS, KnowledgeShapes.set(partners, true));
        return fields;
    }

    private static void put(Map<String, JsonShape> fields, String path, FieldType<?> type, boolean alwaysApplies) {
        fields.put(path, KnowledgeShapes.scalar(path, type, alwaysApplies));
    }

    /** The properties of the whole: fields, and objects with the fields whose paths begin with their name. */
    private static List<JsonShape.Member> groups(Map<String, JsonShape> fields) {
        Map<String, Map<String, JsonShape>> groups = new LinkedHashMap<>();
        fields.forEach((path, shape) -> {
            int dot = path.indexOf('.');
            groups.computeIfAbsent(dot < 0 ? path : path.substring(0, dot), name -> new LinkedHashMap<>())
                    .put(dot < 0 ? "" : path.substring(dot + 1), shape);
        });
        return groups.entrySet().stream()
                .map(group -> Shapes.optional(group.getKey(), orNull(group(group.getValue()))))
                .toList();
    }

    private static JsonShape group(Map<String, JsonShape> fields) {
        Stream<JsonShape> whole = Optional.ofNullable(fields.get("")).stream();
        JsonShape.Member[] members = fields.entrySet().stream()
                .filter(field -> !field.getKey().isEmpty())
                .map(field -> Shapes.optional(field.getKey(), orNull(field.getValue())))
                .toArray(JsonShape.Member[]::new);
        Stream<JsonShape> object = members.length == 0 ? Stream.empty() : Stream.of(Shapes.members(members));
        return Shapes.anyOf(Stream.concat(object, whole));
    }

    private static JsonShape orNull(JsonShape shape) {
        return Shapes.anyOf(shape, new JsonShape.Nothing());
    }
}
