package org.openktp.io.policy;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.application.KnowledgeForm;
import org.openktp.io.application.KnowledgeForms;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.rules.selection.score.Assessor;

/** An assessor. What was not asked is left out. */
final class AssessorForm {

    private static final Property<Assessor, String> ID = required("id", Forms.TEXT, Assessor::id);
    private static final Property<Assessor, Knowledge<OrganisationId>> EMPLOYER =
            optional("employer", KnowledgeForms.organisation("employer"), assessor -> asked(assessor.employer()));
    private static final Property<Assessor, List<String>> CONFLICTS =
            optional("conflicts", Forms.distinct(Forms.TEXT, 0, reference -> reference), assessor -> Optional.of(
                            assessor.conflicts().stream().sorted().toList())
                    .filter(references -> !references.isEmpty()));

    private AssessorForm() {}

    /** The form of assessors of a round. */
    static Form<Assessor> of(JudgedRound round) {
        Form<Knowledge<Set<Organisation>>> form = round.partners()
                .<Form<Knowledge<Set<Organisation>>>>map(KnowledgeForm::new)
                .orElseGet(() -> new NoPartners(round.id()));
        Form<Knowledge<Set<Organisation>>> known =
                round.isAnyOfHosts() ? Forms.shaped(form, KnowledgeForms.SETS_OF_TOKENS) : form;
        Property<Assessor, Knowledge<Set<Organisation>>> partners =
                optional("partners", known, assessor -> asked(assessor.partners()));
        return ObjectForm.of(
                List.of(ID, EMPLOYER, partners, CONFLICTS),
                values -> new Assessor(
                        values.get(ID),
                        values.maybe(EMPLOYER).orElseGet(Knowledge::notAsked),
                        values.maybe(partners).orElseGet(Knowledge::notAsked),
                        Set.copyOf(values.maybe(CONFLICTS).orElse(List.of()))));
    }

    private static <T> Optional<Knowledge<T>> asked(Knowledge<T> knowledge) {
        return Optional.of(knowledge).filter(known -> !known.equals(Knowledge.notAsked()));
    }

    /**
     * Of a programme that has no partner organisations nobody can work for one.
     *
     * @param round the identifier of the round
     */
    private record NoPartners(String round) implements Form<Knowledge<Set<Organisation>>> {

        private static final String LEAVE_OUT = " has no partner organisations; leave partners out";

        @Override
        public Optional<Knowledge<Set<Organisation>>> read(Located given, Reading reading) {
            return reading.refuse(given.at(), FindingCode.CONTRADICTION, round + LEAVE_OUT);
        }

        @Override
        public Object write(Knowledge<Set<Organisation>> partners, Writing writing) {
            throw new IllegalArgumentException(round + LEAVE_OUT);
        }

        @Override
        public JsonShape shape() {
            return Shapes.NEVER;
        }
    }
}
