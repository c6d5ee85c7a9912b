package org.openktp.core.innovate;

import static org.openktp.core.innovate.IfsSources.OFFER_LETTER;
import static org.openktp.core.innovate.IfsSources.ROLE;
import static org.openktp.core.innovate.IfsSources.SUPPORTER_ASSIGNMENT;
import static org.openktp.core.innovate.IfsSources.TEAM_VALIDATOR;
import static org.openktp.core.innovate.IfsSources.TERMS_SUBSIDY_CONTROL_V1;
import static org.openktp.core.innovate.IfsSources.TERMS_V2;
import static org.openktp.core.innovate.InnovateSources.COSTS_GUIDANCE;
import static org.openktp.core.innovate.InnovateSources.GUIDANCE;
import static org.openktp.core.innovate.InnovateSources.HOW_TO_APPLY;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;

/**
 * The parties of the scheme. How many associates a partnership has differs by edition; see {@link StrandEditions}.
 *
 * @see org.openktp.core.innovate.InnovateSources
 */
public final class Parties {

    private static final Party KNOWLEDGE_BASE = new Party(
            "knowledge-base",
            stated("Knowledge Base Partner", TERMS_V2.at("clause 1, background")),
            Optional.of(stated(List.of("knowledge base"), GUIDANCE.at("who can take part"))),
            stated(
                    "leads and submits the application, employs the associate, and alone receives the grant",
                    HOW_TO_APPLY.at("starting and submitting an application"),
                    GUIDANCE.at("employer of the associate"),
                    CompetitionSources.AKT_3.at("description, sole grant recipient")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Party BUSINESS_PARTNER = new Party(
            "business-partner",
            stated("business partner", CompetitionSources.ROUND_2022_23_R2.at("description")),
            Optional.of(stated(List.of("the Business", "Business Partner"), OFFER_LETTER.at("first paragraph"))),
            stated(
                    "the business or other organisation in which the associate works, which pays the part of the project "
                            + "costs that the grant does not",
                    GUIDANCE.at("who can take part"),
                    CompetitionSources.ROUND_2022_23_R2.at("project size")),
            Optional.of(reported(Headcount.of(1), CompetitionSources.ROUND_2025_26_R2.at("notes"))),
            Optional.empty(),
            Optional.of(reported("knowledge base", CompetitionSources.ROUND_2025_26_R2.at("notes"))));

    private static final Party ASSOCIATE = new Party(
            "associate",
            stated("associate", GUIDANCE.at("what a KTP is")),
            Optional.of(stated(List.of("KTP Associate"), OFFER_LETTER.at("general terms and conditions"))),
            stated(
                    "a suitably qualified graduate who leads the project and works in the business",
                    GUIDANCE.at("who can take part")),
            Optional.empty(),
            Optional.of(stated("knowledge base", GUIDANCE.at("employer of the associate"))),
            Optional.of(stated(
                    "knowledge base and business partner jointly",
                    TERMS_V2.at("clause 2, general terms and conditions"))));

    private static final Party KNOWLEDGE_BASE_SUPERVISOR = new Party(
            "knowledge-base-supervisor",
            stated("knowledge base supervisor", TERMS_V2.at("clause 7, project administration")),
            Optional.empty(),
            stated(
                    "supports the project for half a day a week at least",
                    TERMS_V2.at("clause 7, project administration")),
            Optional.empty(),
            Optional.of(inferred("knowledge base", COSTS_GUIDANCE.at("costs of the knowledge base supervisor"))),
            Optional.empty());

    private static final Party BUSINESS_SUPERVISOR = new Party(
            "business-supervisor",
            reported("company supervisor", InnovateSources.BRIGHTON_FAQ.at("how KTPs are run")),
            Optional.empty(),
            reported(
                    "the associate's supervisor and line manager in the business",
                    InnovateSources.BRIGHTON_FAQ.at("how KTPs are run")),
            Optional.empty(),
            Optional.of(inferred("business partner", COSTS_GUIDANCE.at("business partner's costs"))),
            Optional.empty());

    private static final Party ADVISER = new Party(
            "adviser",
            stated("Knowledge Transfer Adviser", HOW_TO_APPLY.at("submitting an application"), ROLE.at("roles")),
            Optional.of(stated(
                    List.of("KT Adviser", "Monitoring Officer", "MO"),
                    TERMS_SUBSIDY_CONTROL_V1.at("your obligations"))),
            stated(
                    "guides knowledge base and business through the application, then approves claims and confirms "
                            + "conditions of the award as its monitoring officer",
                    HOW_TO_APPLY.at("submitting an application"),
                    TERMS_V2.at("clauses 11 and 18")),
            Optional.of(inferred(
                    Headcount.of(1), TEAM_VALIDATOR.at("invitation of the adviser, optional in accelerated projects"))),
            Optional.empty(),
            Optional.of(stated("Innovate UK", HOW_TO_APPLY.at("submitting an application"))));

    private static final Party SUPPORTER = new Party(
            "supporter",
            stated("Supporter", ROLE.at("roles")),
            Optional.empty(),
            stated(
                    "a person who accepts or rejects the co-funding of an application, with comments, until its "
                            + "assessment closes",
                    SUPPORTER_ASSIGNMENT.at("decision")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Party SPONSOR = new Party(
            "sponsor",
            stated("funding organisation", OFFER_LETTER.at("second paragraph")),
            Optional.of(stated(List.of("sponsor"), InnovateSources.ESRC.at("KTP funding"))),
            stated(
                    "funds the grant, wholly or in part; its funding may pass to another during the partnership",
                    OFFER_LETTER.at("second paragraph")),
            Optional.of(inferred(new Headcount(1, OptionalInt.empty()), OFFER_LETTER.at("second paragraph"))),
            Optional.empty(),
            Optional.empty());

    private static final Party LOCAL_MANAGEMENT_COMMITTEE = new Party(
            "local-management-committee",
            stated("Local Management Committee", TERMS_V2.at("clause 10, revisions")),
            Optional.of(stated(List.of("LMC"), TERMS_V2.at("clause 10, revisions"))),
            stated(
                    "members of the knowledge base and of the business with the adviser, who agree revisions and whose "
                            + "minutes support each claim",
                    OFFER_LETTER.at("revisions, and payment of grant")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Party PROGRAMME_MANAGER = new Party(
            "programme-manager",
            stated("KTP Programme Manager", TERMS_V2.at("clause 10, revisions")),
            Optional.empty(),
            stated(
                    "approves additional funding and finishing off, and consents to exploitation abroad",
                    TERMS_V2.at("clauses 10 and 19")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Party SECRETARIAT = new Party(
            "secretariat",
            stated("partnership secretariat", TERMS_V2.at("clause 7, your obligations")),
            Optional.empty(),
            stated(
                    "keeps the records of committee meetings, so that no partner, adviser or associate has to",
                    OFFER_LETTER.at("your obligations")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(stated("knowledge base", TERMS_V2.at("clause 7, your obligations"))));

    private static final Party ASSESSOR = new Party(
            "assessor",
            stated("assessor", HOW_TO_APPLY.at("what happens after you apply")),
            Optional.empty(),
            stated(
                    "reviews applications with others, with a deep understanding of knowledge exchange",
                    HOW_TO_APPLY.at("what happens after you apply")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Every party that was found. */
    public static final Catalogue<Party> CATALOGUE = Catalogue.of(
            "parties",
            "Parties of Innovate UK's KTP scheme",
            List.of(
                    KNOWLEDGE_BASE,
                    BUSINESS_PARTNER,
                    ASSOCIATE,
                    KNOWLEDGE_BASE_SUPERVISOR,
                    BUSINESS_SUPERVISOR,
                    ADVISER,
                    SUPPORTER,
                    SPONSOR,
                    LOCAL_MANAGEMENT_COMMITTEE,
                    PROGRAMME_MANAGER,
                    SECRETARIAT,
                    ASSESSOR),
            Party::token,
            List.of(
                    Field.of("name", Party::name),
                    Field.maybe("aliases", Party::aliases),
                    Field.of("description", Party::description),
                    Field.maybe("number", Party::number),
                    Field.maybe("employed-by", Party::employedBy),
                    Field.maybe("appointed-by", Party::appointedBy)));

    private Parties() {}
}
