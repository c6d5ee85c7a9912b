package org.openktp.examples.benchmarks.contender;

import static org.openktp.examples.benchmarks.contender.Contender.ofAnswer;
import static org.openktp.examples.benchmarks.contender.Contender.ofVerdict;

import java.util.List;
import org.openktp.examples.benchmarks.contender.bean.ByAvajeValidator;
import org.openktp.examples.benchmarks.contender.bean.ByHibernateValidator;
import org.openktp.examples.benchmarks.contender.easy.ByEasyRules;
import org.openktp.examples.benchmarks.contender.engine.ByCamundaDmn;
import org.openktp.examples.benchmarks.contender.engine.ByDrools;
import org.openktp.examples.benchmarks.contender.engine.ByJsonSchema;
import org.openktp.examples.benchmarks.contender.engine.ByKieDmn;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.contender.hand.BytesByHand;
import org.openktp.examples.benchmarks.contender.hand.ExplainedByHand;
import org.openktp.examples.benchmarks.contender.hand.PlainByHand;
import org.openktp.examples.benchmarks.contender.ours.ByOpenKtp;
import org.openktp.examples.benchmarks.contender.yavi.ByYavi;
import org.openktp.examples.benchmarks.plain.PlainJson;
import org.openktp.rules.decision.Outcomes;

/** All contenders. */
public final class Contenders {

    private static final ByEasyRules EASY_RULES = new ByEasyRules();
    private static final ByDrools DROOLS = ByDrools.compiled();
    private static final ByKieDmn KIE_DMN = ByKieDmn.compiled();
    private static final ByCamundaDmn CAMUNDA_DMN = ByCamundaDmn.compiled();
    private static final ByJsonSchema JSON_SCHEMA = ByJsonSchema.compiled();

    /** This library, whose outcomes are what all others are compared with. */
    public static final Contender REFERENCE =
            ofAnswer("OpenKTP outcomes", sample -> ByOpenKtp.answer(ByOpenKtp.outcomes(sample.application())));

    /** Those quick enough to be asked about every application whenever the module is built. */
    public static final List<Contender> QUICK = List.of(
            ofVerdict("OpenKTP verdict", sample -> ByOpenKtp.verdict(sample.application())
                    .orElseThrow()),
            ofVerdict(
                    "OpenKTP verdict, from bytes",
                    sample -> ByOpenKtp.screened(sample.json()).verdict().orElseThrow()),
            ofAnswer(
                    "OpenKTP outcomes, from bytes",
                    sample -> ByOpenKtp.answer(ByOpenKtp.screened(sample.json()).outcomes())),
            ofAnswer("by hand, plainly", sample -> PlainByHand.check(sample.plain())
                    .answer()),
            ofVerdict("by hand, plainly, verdict", sample -> PlainByHand.verdict(sample.plain())),
            ofAnswer("by hand, best", sample -> BestByHand.answer(sample.plain())),
            ofVerdict("by hand, best, verdict", sample -> BestByHand.verdict(sample.plain())),
            ofAnswer("by hand, explained", sample -> ExplainedByHand.explain(sample.plain())
                    .answer()),
            ofAnswer("by hand, from bytes", sample -> new BytesByHand().answer(sample.json())),
            ofVerdict("by hand, from bytes, verdict", sample -> new BytesByHand().verdict(sample.json())),
            ofAnswer("Hibernate Validator", sample -> ByHibernateValidator.check(sample.plain())
                    .answer()),
            ofVerdict("Hibernate Validator, verdict", sample -> ByHibernateValidator.verdict(sample.plain())),
            ofAnswer("YAVI", sample -> ByYavi.check(sample.plain()).answer()),
            ofVerdict("YAVI, verdict", sample -> ByYavi.verdict(sample.plain())),
            ofAnswer("avaje-validator", sample -> ByAvajeValidator.check(sample.plain())
                    .answer()),
            ofAnswer("Easy Rules", sample -> EASY_RULES.check(sample.plain()).answer()),
            ofAnswer("Jackson and Hibernate Validator", sample -> ByHibernateValidator.check(
                            PlainJson.read(sample.json()))
                    .answer()),
            ofAnswer("Jackson and by hand", sample -> BestByHand.answer(PlainJson.read(sample.json()))));

    /** Those that are then asked about some, and about all before they are measured. */
    public static final List<Contender> SLOW = List.of(
            ofAnswer(
                    "OpenKTP decision",
                    sample -> ByOpenKtp.answer(Outcomes.of(ByOpenKtp.decide(sample.application())))),
            ofVerdict("OpenKTP verdict, interpreted", sample -> ByOpenKtp.interpretedVerdict(sample.application())
                    .orElseThrow()),
            ofAnswer(
                    "OpenKTP decision, interpreted",
                    sample -> ByOpenKtp.answer(Outcomes.of(ByOpenKtp.interpretedDecision(sample.application())))),
            ofAnswer("Drools", sample -> DROOLS.check(sample.plain())),
            ofAnswer("DMN by Drools", sample -> KIE_DMN.check(sample.plain())),
            ofAnswer("DMN by Camunda", sample -> CAMUNDA_DMN.check(sample.plain())),
            ofAnswer("JSON Schema by networknt", sample -> JSON_SCHEMA.check(ByJsonSchema.read(sample.json()))));

    private Contenders() {}
}
