package org.openktp.rules.innovate.application;

import java.util.List;
import java.util.Set;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/** The facts of the project, of the associate and of the research. */
public final class ProjectFacts {

    /** How many months the project lasts. */
    public static final Fact<Integer> MONTHS = Fact.of(
                    "project.months",
                    "length of the project in months",
                    "How many whole months does the project last?",
                    new IntegerRange(0, 120))
            .orNotApplicable("its length is given in weeks");

    /** How many weeks the project lasts. */
    public static final Fact<Integer> WEEKS = Fact.of(
                    "project.weeks",
                    "length of the project in weeks",
                    "How many whole weeks does the project last?",
                    new IntegerRange(0, 520))
            .orNotApplicable("its length is given in months");

    /** How many people do the work of the associate. */
    public static final Fact<Integer> ASSOCIATES = Fact.of(
            "project.associates",
            "number of associates",
            "How many people do the work of the associate?",
            new IntegerRange(0, 100));

    /** The effort of the associates together, in per cent of a full-time post. */
    public static final Fact<Integer> ASSOCIATE_EFFORT = Fact.of(
            "project.associateEffort",
            "effort of the associates",
            "What is the effort of the associates together, in per cent of a full-time post?",
            new IntegerRange(0, 1000));

    /** How many academics take part. */
    public static final Fact<Integer> ACADEMICS = Fact.of(
            "project.academics", "number of academics", "How many academics take part?", new IntegerRange(0, 100));

    /** Whether outputs are open to all alike. */
    public static final Fact<YesNo> OPEN_OUTPUTS = Fact.of(
            "project.openOutputs",
            "whether outputs are open to all alike",
            "Will the outputs be published, or made available to all alike?",
            CodeList.of(List.of(YesNo.values())));

    /** How many academic outputs are to be published. */
    public static final Fact<Integer> ACADEMIC_OUTPUTS = Fact.of(
            "project.academicOutputs",
            "number of academic outputs",
            "How many academic outputs are to be published?",
            new IntegerRange(0, 1000));

    /** Whether the project is in a sector to which the competition gives priority. */
    public static final Fact<YesNo> PRIORITY_SECTOR = Fact.of(
            "project.prioritySector",
            "whether the project is in a priority sector",
            "Is the project in a sector to which the competition gives priority?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the project puts a novel area of research to use. */
    public static final Fact<YesNo> NOVEL_RESEARCH = Fact.of(
            "project.novelResearch",
            "whether novel research is put to use",
            "Does the project put a novel area of research to use?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether another award has been made for the same work. */
    public static final Fact<YesNo> ALREADY_FUNDED = Fact.of(
            "project.alreadyFunded",
            "whether the work is funded already",
            "Has another award been made for the same work?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the Welsh Government supports the project. */
    public static final Fact<YesNo> WELSH_SUPPORT = Fact.of(
            "project.welshSupport",
            "whether the Welsh Government supports the project",
            "Does the Welsh Government support the project?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the associate is chosen jointly, openly and fairly. */
    public static final Fact<YesNo> JOINT_RECRUITMENT = Fact.of(
            "recruitment.joint",
            "whether the associate is chosen jointly",
            "Do knowledge base and business partner choose the associate together, openly and fairly?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the post is advertised. */
    public static final Fact<YesNo> ADVERTISED = Fact.of(
            "recruitment.advertised",
            "whether the post is advertised",
            "Is the post advertised as the rules of the knowledge base ask, and on the site of the scheme?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the associate is resident in the United Kingdom for tax. */
    public static final Fact<YesNo> UK_TAX_RESIDENT = Fact.of(
            "recruitment.ukTaxResident",
            "whether the associate is resident in the UK for tax",
            "Is the associate resident in the United Kingdom for tax?",
            CodeList.of(List.of(YesNo.values())));

    /** The sponsors who are to support the project. */
    public static final Fact<Set<Sponsor>> SPONSORS = Fact.of(
            "research.sponsors",
            "sponsors",
            "Which sponsors are to support the project?",
            new SetOf<>(CodeList.of(Sponsors.CATALOGUE.entries())));

    /** Whether the subject lies within the social sciences. */
    public static final Fact<YesNo> SOCIAL_SCIENCE = Fact.of(
            "research.socialScience",
            "whether the subject lies within the social sciences",
            "Does the subject of the project lie within the social sciences?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the research is excellent. */
    public static final Fact<YesNo> EXCELLENT = Fact.of(
            "research.excellent",
            "whether the research is excellent",
            "Is the research on which the project rests excellent?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether the project is highly innovative. */
    public static final Fact<YesNo> HIGHLY_INNOVATIVE = Fact.of(
            "research.highlyInnovative",
            "whether the project is highly innovative",
            "Is the project highly innovative?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether knowledge is applied and produced together with the partner. */
    public static final Fact<YesNo> CO_PRODUCTION = Fact.of(
            "research.coProduction",
            "whether knowledge is applied and produced together",
            "Is knowledge applied, and produced together with the partner?",
            CodeList.of(List.of(YesNo.values())));

    /** Whether social science is clearly used in a new way. */
    public static final Fact<YesNo> NEW_USE = Fact.of(
            "research.newUse",
            "whether social science is clearly used in a new way",
            "Is social science clearly shown to be used in a new way?",
            CodeList.of(List.of(YesNo.values())));

    private ProjectFacts() {}
}
