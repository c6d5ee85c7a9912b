package org.openktp.core.innovate.partner;

import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.CompetitionSources;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.source.Citation;

/**
 * The types of knowledge base with what belongs to them.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public final class KnowledgeBaseTypes {

    private static final Citation KINDS = CompetitionSources.ROUND_2022_23_R2.at("description");

    /** Every type. */
    public static final Catalogue<KnowledgeBaseTypeDefinition> CATALOGUE = Catalogue.of(
            "knowledge-base-types",
            "Types of knowledge base",
            List.of(
                    row(KnowledgeBaseType.UNIVERSITY, "UK higher education (HE) or further education (FE) institution"),
                    row(KnowledgeBaseType.RTO, "research and technology organisation (RTO)"),
                    row(KnowledgeBaseType.CATAPULT, "Catapult")),
            definition -> definition.type().token(),
            List.of(
                    Field.of("listed", KnowledgeBaseTypeDefinition::listed),
                    Field.of("covers", KnowledgeBaseTypeDefinition::covers)));

    private KnowledgeBaseTypes() {}

    private static KnowledgeBaseTypeDefinition row(KnowledgeBaseType type, String covers) {
        return new KnowledgeBaseTypeDefinition(
                type, stated(type.name(), IfsSources.KNOWLEDGE_BASE_TYPE.at("constants")), stated(covers, KINDS));
    }
}
