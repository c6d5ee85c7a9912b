package org.openktp.rules.innovate.application;

import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.KnowledgeBaseType;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;

/** The facts of the knowledge base and the business partner. */
public final class PartnerFacts {

    /** The type of the knowledge base. */
    public static final Fact<KnowledgeBaseType> TYPE = Fact.of(
                    "knowledgeBase.type",
                    "type of knowledge base",
                    "Of which type is the knowledge base?",
                    CodeList.of(List.of(KnowledgeBaseType.values())))
            .orNotApplicable("is of no type that the scheme names");

    /** Whether the knowledge base is registered in the United Kingdom. */
    public static final Fact<YesNo> BASE_UK_REGISTERED = Fact.of(
            "knowledgeBase.ukRegistered",
            "whether the knowledge base is registered in the UK",
            "Is the knowledge base registered in the United Kingdom?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the knowledge base is registered with the scheme. */
    public static final Fact<YesNo> REGISTERED = Fact.of(
            "knowledgeBase.registered",
            "whether the knowledge base is registered with the scheme",
            "Is the knowledge base registered with the scheme?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the knowledge base could be registered with the scheme. */
    public static final Fact<YesNo> ELIGIBLE_TO_REGISTER = Fact.of(
            "knowledgeBase.eligibleToRegister",
            "whether the knowledge base could be registered",
            "Could the knowledge base be registered with the scheme?",
            CodeList.of(List.of(YesNo.values())));

    /** The kind of the business partner. */
    public static final Fact<BusinessPartnerKind> KIND = Fact.of(
            "businessPartner.kind",
            "kind of business partner",
            "Of which kind is the business partner?",
            CodeList.of(List.of(BusinessPartnerKind.values())));

    /** The size of the business or group. */
    public static final Fact<CompanySize> SIZE = Fact.of(
            "businessPartner.size",
            "size of the business or group",
            "What size is the business, or the group to which it belongs?",
            CodeList.ranked(List.of(CompanySize.values())));

    /** How many employees the business partner has, full-time or equivalent. */
    public static final Fact<Integer> EMPLOYEES = Fact.of(
            "businessPartner.employees",
            "number of employees of the business partner",
            "How many employees has the business partner, full-time or equivalent?",
            new IntegerRange(0, 10_000_000));

    /** Whether the business partner is registered in the United Kingdom. */
    public static final Fact<YesNo> PARTNER_UK_REGISTERED = Fact.of(
            "businessPartner.ukRegistered",
            "whether the business partner is registered in the UK",
            "Is the business partner registered in the United Kingdom?",
            CodeList.of(List.of(YesNo.values())));

    /** The nation of the business partner. */
    public static final Fact<Nation> NATION = Fact.of(
                    "businessPartner.nation",
                    "nation of the business partner",
                    "In which nation of the United Kingdom is the business partner?",
                    CodeList.of(List.of(Nation.values())))
            .orNotApplicable("is outside the United Kingdom");

    /** Whether the business partner works without premises. */
    public static final Fact<YesNo> VIRTUAL = Fact.of(
            "businessPartner.virtual",
            "whether the business works without premises",
            "Does the business partner work without premises?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the business partner is a body of research funding or of government. */
    public static final Fact<YesNo> EXCLUDED_BODY = Fact.of(
            "businessPartner.excludedBody",
            "whether the business partner is a body of research funding or of government",
            "Is the business partner UK Research and Innovation or one of its councils, owned or operated by it in whole or in part, the Advanced Research and Invention Agency or an enterprise of its, a central government department or a devolved administration?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the business partner could itself become a knowledge base. */
    public static final Fact<YesNo> COULD_BE_KNOWLEDGE_BASE = Fact.of(
            "businessPartner.couldBeKnowledgeBase",
            "whether the business partner could be a knowledge base",
            "Could the business partner itself become a knowledge base of the scheme?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the business partner shows a high potential for growth. */
    public static final Fact<YesNo> HIGH_GROWTH = Fact.of(
            "businessPartner.highGrowth",
            "whether the business partner shows a high potential for growth",
            "Does the business partner show a high potential for growth?",
            CodeList.of(List.of(YesNo.values())));

    /** The country of the business of the African agriculture strand. */
    public static final Fact<AfricanCountry> AFRICAN_BUSINESS = Fact.of(
                    "african.business",
                    "country of the African business",
                    "In which country of the African agriculture strand is the business?",
                    CodeList.of(List.of(AfricanCountry.values())))
            .orNotApplicable("in another country");

    /** The country of the African knowledge base. */
    public static final Fact<AfricanCountry> AFRICAN_KNOWLEDGE_BASE = Fact.of(
                    "african.knowledgeBase",
                    "country of the African knowledge base",
                    "In which country is the African knowledge base?",
                    CodeList.of(List.of(AfricanCountry.values())))
            .orNotApplicable("in another country, or none");

    private PartnerFacts() {}
}
