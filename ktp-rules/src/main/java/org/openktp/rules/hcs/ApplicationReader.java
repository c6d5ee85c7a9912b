package org.openktp.rules.hcs;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.OneOf;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.programme.Round;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts.Presence;

/** Reads the facts of a round off applications to it. Immutable and thread-safe. */
public final class ApplicationReader implements FactReader<Application> {

    private static final Function<OrganisationId, Knowledge<String>> EMPLOYER_TEXTS = new EmployerTexts()::of;
    private static final Knowledge<Presence> PROPOSED = Knowledge.known(Presence.PROPOSED);

    private final Map<String, Fact<?>> facts = new HashMap<>();
    private final List<Field<?>> inOrder;

    private record Field<T>(Fact<T> fact, Function<Application, Knowledge<T>> get) {

        void put(FactSheet.Builder sheet, Application subject) {
            sheet.put(fact, get.apply(subject));
        }
    }

    /**
     * Reads applications to a round.
     *
     * @param round the round, whose themes and partners are closed lists
     */
    public ApplicationReader(Round round) {
        this(HcsFacts.facts(round));
    }

    private ApplicationReader(List<Fact<?>> facts) {
        facts.forEach(fact -> this.facts.put(fact.id(), fact));
        this.inOrder = facts.stream().<Field<?>>map(this::field).toList();
    }

    private <T> Field<T> field(Fact<T> fact) {
        return new Field<>(fact, reader(fact));
    }

    /**
     * Reads applications that are for no round yet.
     *
     * @return a reader of the facts that do not depend on a round
     */
    public static ApplicationReader withoutRound() {
        return new ApplicationReader(HcsFacts.common());
    }

    /** What a field says. One class for all, because functions of many classes are called more slowly. */
    private enum FieldOf implements Function<Application, Knowledge<?>> {
        SUBMITTED(HcsFacts.SUBMITTED.id()),
        ROLE(HcsFacts.ROLE.id()),
        STAFF_GROUP(HcsFacts.STAFF_GROUP.id()),
        BAND(HcsFacts.BAND.id()),
        NATION(HcsFacts.NATION.id()),
        EMPLOYER(HcsFacts.EMPLOYER.id()),
        EMPLOYER_KIND(HcsFacts.EMPLOYER_KIND.id()),
        CLINICAL_TIME(HcsFacts.CLINICAL_TIME.id()),
        PROPOSAL(HcsFacts.PROPOSAL.id()),
        TITLE(HcsFacts.TITLE.id()),
        SUMMARY(HcsFacts.SUMMARY.id()),
        THEMES(HcsFacts.THEMES),
        PARTNERS(HcsFacts.PARTNERS);

        private static final Map<String, FieldOf> BY_FACT = new HashMap<>();

        static {
            for (FieldOf field : values()) {
                BY_FACT.put(field.fact, field);
            }
        }

        private final String fact;

        FieldOf(String fact) {
            this.fact = fact;
        }

        @Override
        public Knowledge<?> apply(Application application) {
            return switch (this) {
                case SUBMITTED -> application.submitted();
                case ROLE -> application.applicant().role();
                case STAFF_GROUP -> application.applicant().staffGroup();
                case BAND -> application.applicant().band();
                case NATION -> application.applicant().nation();
                case EMPLOYER -> text(application.applicant().employer());
                case EMPLOYER_KIND -> application.applicant().kindOfEmployer();
                case CLINICAL_TIME -> application.applicant().clinicalTimePercent();
                case PROPOSAL -> application.proposal().part(project -> PROPOSED);
                case TITLE -> application.proposal().part(Proposal::title);
                case SUMMARY -> application.proposal().part(Proposal::summary);
                case THEMES -> application.proposal().part(Proposal::themes);
                case PARTNERS -> application.proposal().part(Proposal::partners);
            };
        }
    }

    private static Knowledge<String> text(Knowledge<OrganisationId> employer) {
        if (employer instanceof OneOf<OrganisationId> some) {
            Set<String> texts = new LinkedHashSet<>();
            some.values().forEach(id -> texts.add(id.toString()));
            return Knowledge.oneOf(texts);
        }
        return employer.part(EMPLOYER_TEXTS);
    }

    @Override
    @SuppressWarnings("unchecked") // a field has the type of its fact's values, of which the domain is compared
    public <T> Function<Application, Knowledge<T>> reader(Fact<T> fact) {
        Fact<?> own = facts.get(fact.id());
        FieldOf field = FieldOf.BY_FACT.get(fact.id());
        if (own == null || field == null) {
            return application -> Knowledge.notAsked();
        }
        if (!own.domain().equals(fact.domain())) {
            throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
        }
        return (Function<Application, Knowledge<T>>) (Function<?, ?>) field;
    }

    @Override
    public FactSheet sheet(Application subject) {
        FactSheet.Builder sheet = FactSheet.builder();
        inOrder.forEach(field -> field.put(sheet, subject));
        return sheet.build();
    }
}
