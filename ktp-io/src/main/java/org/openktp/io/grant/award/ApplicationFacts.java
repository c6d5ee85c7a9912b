package org.openktp.io.grant.award;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.award.AwardNotice;
import org.openktp.core.award.AwardParty;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.programme.Round;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.LossReason;

/**
 * Takes what an application says into a grant, field by field as it is laid out, so that none is passed over. What is about the
 * applicant or the associate is withheld.
 */
final class ApplicationFacts {

    private static final String PREFIX = "application.";

    /** What is about a person, or as free text may name one. */
    private static final Set<String> OF_PERSONS = Set.of("recruitment.ukTaxResident", "proposal.summary");

    private static final String APPLICANT = "applicant.";

    private final AwardNotice award;
    private final GrantDraft draft;

    /** What takes a value that is known into the grant, by the path of its field; any other field has no place. */
    private final Map<String, Consumer<Object>> places = new LinkedHashMap<>();

    ApplicationFacts(AwardNotice award, GrantDraft draft) {
        this.award = award;
        this.draft = draft;
        places.put("proposal.title", this::title);
        places.put("proposal.themes", themes -> codes("proposal.themes", (Set<?>) themes, "OpenKTP theme"));
        places.put("strand", strand -> codes("strand", Set.of(strand), "OpenKTP strand"));
        places.put("project.months", months -> months((Integer) months));
        places.put("project.weeks", weeks -> draft.lose(PREFIX + "project.weeks", weeks, LossReason.NOT_EXACT));
        places.put("knowledgeBase.organisation", this::knowledgeBase);
    }

    void take() {
        SchemeApplication application = award.application();
        id(application.id());
        application.round().ifPresent(this::round);
        facts(application).forEach(this::fact);
        if (!draft.has("title")) {
            draft.require("title");
        }
    }

    private void id(String id) {
        if (id.equals(award.reference())) {
            draft.lose(PREFIX + "id", id, LossReason.PUBLISHED);
        } else {
            draft.withhold(PREFIX + "id");
        }
    }

    private static Map<String, Knowledge<?>> facts(SchemeApplication application) {
        if (application instanceof Application hcs) {
            return ApplicationLayout.HCS.facts(hcs);
        }
        if (application instanceof InnovateApplication innovate) {
            return ApplicationLayout.INNOVATE.facts(innovate);
        }
        throw new IllegalArgumentException("application " + application.id() + " is of no scheme that is known here");
    }

    private void fact(String path, Knowledge<?> known) {
        if (known.equals(Knowledge.notAsked())) {
            return;
        }
        if (path.startsWith(APPLICANT) || OF_PERSONS.contains(path)) {
            draft.withhold(PREFIX + path);
            return;
        }
        Consumer<Object> place = places.get(path);
        Optional<Object> value = known.value().map(each -> each);
        if (place != null && value.isPresent()) {
            place.accept(value.get());
        } else {
            draft.lose(PREFIX + path, KnowledgeWriter.cell(known), reason(known, place != null));
        }
    }

    private static LossReason reason(Knowledge<?> known, boolean hasPlace) {
        if (known instanceof Missing<?>) {
            return LossReason.NOT_KNOWN;
        }
        return hasPlace && !(known instanceof NotApplicable<?>) ? LossReason.NOT_EXACT : LossReason.NO_PLACE;
    }

    /** The programme is the round or the competition; of one that is not shipped only the identifier is known. */
    private void round(String id) {
        Map<String, JsonValue> programme = new LinkedHashMap<>();
        programme.put("code", new JsonValue.Text(id));
        KtpModel.round(id)
                .map(Round::name)
                .or(() -> Competitions.byId(id).map(Competition::name))
                .ifPresent(name -> programme.put("title", new JsonValue.Text(name.value())));
        draft.add("grantProgramme", new JsonValue.Members(programme));
        draft.keep(PREFIX + "round", id, "/grantProgramme/0/code");
    }

    private void title(Object title) {
        if (!draft.has("title")) {
            draft.set("title", String.valueOf(title));
        }
        String path = PREFIX + "proposal.title";
        boolean isSame = award.title().isEmpty() || award.title().get().equals(title);
        if (isSame) {
            draft.keep(path, title, "/title");
        } else {
            draft.lose(path, title, LossReason.NO_PLACE);
        }
    }

    private void codes(String path, Set<?> codes, String vocabulary) {
        if (codes.isEmpty()) {
            draft.lose(PREFIX + path, "none", LossReason.NO_PLACE);
        }
        for (Object code :
                codes.stream().sorted(Comparator.comparing(Code::tokenOf)).toList()) {
            Map<String, JsonValue> made = new LinkedHashMap<>();
            made.put("vocabulary", new JsonValue.Text(vocabulary));
            made.put("code", new JsonValue.Text(Code.tokenOf(code)));
            made.put("title", new JsonValue.Text(((Code) code).label()));
            draft.keep(
                    PREFIX + path, Code.tokenOf(code), "/classifications/" + draft.size("classifications") + "/code");
            draft.add("classifications", new JsonValue.Members(made));
        }
    }

    /** The period of the award has the say; without one the length proposed is all that is planned. */
    private void months(int months) {
        String path = PREFIX + "project.months";
        if (award.period().isEmpty()) {
            JsonValue length = new JsonValue.Decimal(BigDecimal.valueOf(months));
            draft.set("plannedDates", new JsonValue.Items(List.of(new JsonValue.Members(Map.of("duration", length)))));
        }
        if (award.period().isEmpty() || award.period().get().months() == months) {
            draft.keep(path, months, "/plannedDates/0/duration");
        } else {
            draft.lose(path, months, LossReason.NO_PLACE);
        }
    }

    /** The knowledge base holds the grant, so that it is mostly the recipient. */
    private void knowledgeBase(Object id) {
        String path = PREFIX + "knowledgeBase.organisation";
        boolean isRecipient =
                award.recipient().map(AwardParty::ids).orElse(List.of()).contains(id);
        if (isRecipient) {
            draft.keep(path, id, "/recipientOrganization/0");
        } else {
            draft.lose(path, id, LossReason.NO_PLACE);
        }
    }
}
