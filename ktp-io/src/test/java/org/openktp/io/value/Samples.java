package org.openktp.io.value;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.award.AwardNotice;
import org.openktp.core.finding.FindingGuides;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.organisation.Nation;
import org.openktp.core.partnership.plan.Reckoning;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.text.WordCounting;
import org.openktp.core.time.Window;
import org.openktp.core.time.WorkingCalendar;
import org.openktp.core.time.WorkingDayRule;
import org.openktp.io.KtpCostIo;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.calendar.UkBankHolidays;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.KtpRules;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.innovate.InnovateKtp;
import org.openktp.rules.innovate.application.InnovateApplicationReader;
import org.openktp.rules.innovate.cost.CostLimit;
import org.openktp.rules.innovate.cost.CostLimits;
import org.openktp.rules.innovate.cost.GuidanceRates;
import org.openktp.rules.innovate.cost.OverheadRates;
import org.openktp.rules.innovate.eligibility.InnovateRules;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import org.openktp.rules.innovate.rate.InterventionRate;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.innovate.sponsor.EsrcRemit;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGradings;
import org.openktp.rules.innovate.virement.Virement;
import org.openktp.rules.innovate.virement.Virements;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.selection.Candidate;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.text.TextPattern;

/** What is shipped, what the sample data holds, and all that follows from both. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private final List<Sample> all = new ArrayList<>();

    /**
     * A value with its type.
     *
     * @param type the type
     * @param value the value
     */
    record Sample(ValueType type, Object value) {}

    private Samples() throws IOException {
        KtpModel.catalogues().forEach(catalogue -> {
            catalogue.entries().forEach(this::add);
            catalogue.rows().forEach(row -> row.fields().values().forEach(fact -> fact.citations()
                    .forEach(this::add)));
        });
        FindingGuides.ALL.forEach(this::add);
        KtpModel.rounds().forEach(this::add);
        KtpModel.programmes().forEach(this::add);
        KtpRules.published().values().forEach(this::add);
        add(InnovateRules.ALL);
        KtpRules.schemes().values().forEach(this::add);
        conditions();
        tables();
        applications();
        plans();
        histories("hcs-partnership.ndjson");
        histories("innovate-partnership.ndjson");
        histories("ambiguous-end.ndjson");
        selection("hcs-round-4-selection.json", "hcs-round-4-shortlist.ndjson", "hcs-round-4-scores.ndjson");
        selection("innovate-2024-25-r3-selection.json", "innovate-2024-25-r3.ndjson", "innovate-2024-25-r3-scores.csv");
    }

    static List<Sample> all() {
        try {
            return new Samples().all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path data(String file) {
        return Path.of(requireNonNull(System.getProperty("openktp.root")), "examples", "data", file);
    }

    private void add(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        all.add(new Sample(ValueType.of(type), value));
    }

    private void add(Class<?> generic, Class<?> argument, Object value) {
        all.add(new Sample(new ValueType(generic, List.of(ValueType.of(argument))), value));
    }

    private void conditions() {
        List.of(
                        Condition.matches(HcsFacts.TITLE, "[a-z]+"),
                        Condition.wordsAtMost(HcsFacts.TITLE, WordCounting.WHITE_SPACE, 20),
                        Condition.sizeAtLeast(HcsFacts.themes(HcsKtp.ROUND_4), 2))
                .forEach(this::add);
        add(TextPattern.of("[a-z]+"));
    }

    private void tables() {
        add(DecisionTable.class, InterventionRate.class, InterventionRates.TABLE);
        add(DecisionTable.class, RemitGrade.class, EsrcRemit.TABLE);
        add(DecisionTable.class, CostLimit.class, CostLimits.TABLE);
        add(DecisionTable.class, Percentage.class, GuidanceRates.TABLE);
        add(DecisionTable.class, Percentage.class, OverheadRates.TABLE);
        add(DecisionTable.class, Virement.class, Virements.TABLE);
    }

    private void applications() throws IOException {
        List<String> files = List.of(
                "hcs-round-4.ndjson",
                "hcs-round-4-shortlist.ndjson",
                "past-projects.ndjson",
                "innovate-applications.ndjson",
                "innovate-2024-25-r3.ndjson");
        for (String file : files) {
            for (SchemeApplication application : applications(file)) {
                add(application);
                add(AwardNotice.builder()
                        .reference("award-of-" + application.id())
                        .application(application)
                        .awarded(DAY)
                        .build());
                decided(application);
            }
        }
        add(KtpRules.screening().decide(Application.builder().id("nowhere").build()));
    }

    private static List<SchemeApplication> applications(String file) throws IOException {
        try (RecordReader<SchemeApplication> reader = KtpIo.readSchemeApplications(data(file))) {
            return reader.stream().flatMap(record -> record.value().stream()).toList();
        }
    }

    private void decided(SchemeApplication application) {
        add(decide(application));
        if (application instanceof InnovateApplication innovate) {
            FactSheet sheet = InnovateApplicationReader.INSTANCE.sheet(innovate);
            add(sheet);
            add(
                    Answer.class,
                    InterventionRate.class,
                    TableEvaluator.of(InterventionRates.TABLE).look(sheet, DAY));
            SponsorGradings.of(innovate, DAY).forEach(this::add);
        }
    }

    private static Decision decide(SchemeApplication application) {
        return application instanceof InnovateApplication innovate
                ? InnovateScreening.published().decide(innovate)
                : KtpRules.screening().decide((Application) application);
    }

    private void plans() throws IOException {
        for (String file : List.of("cost-plan-2024.json", "cost-plan-full-economic.json")) {
            PlanDocument document = KtpCostIo.readCostPlan(data(file)).orThrow();
            add(document.plan());
            add(document.plan().costing());
            document.circumstances().ifPresent(this::add);
            document.review().forEach(this::add);
        }
    }

    private void histories(String file) throws IOException {
        try (RecordReader<ReadHistory> reader =
                KtpLifecycleIo.readHistories(data(file), header -> KtpRules.schemes().values().stream()
                        .filter(each -> header.terms()
                                .map(terms -> InnovateKtp.SCHEMES.contains(each)
                                        && each.id().equals(header.scheme() + "-" + terms))
                                .orElse(each.id().equals(header.scheme())))
                        .findFirst())) {
            for (ReadHistory read :
                    reader.stream().flatMap(each -> each.value().stream()).toList()) {
                history(read);
            }
        }
    }

    private void history(ReadHistory read) {
        add(read.history());
        Scheme scheme = read.scheme();
        Standing standing = Replay.of(scheme).standing(read.history(), DAY, Instant.parse("2030-01-01T00:00:00Z"));
        add(standing);
        WorkingCalendar calendar = UkBankHolidays.workingCalendar(Nation.ENGLAND);
        Reckoning reckoning = new Reckoning(Optional.of(calendar), WorkingDayRule.FOLLOWING, Optional.empty());
        Schedule schedule = new Schedule(scheme.plan(), standing.occurrences(), reckoning, DAY.plusYears(1));
        add(schedule);
        schedule.deadlines().forEach(this::add);
        add(new Window(DAY, DAY));
    }

    private void selection(String policy, String applications, String scores) throws IOException {
        SelectionDocument document = KtpSelectionIo.readPolicy(data(policy)).orThrow();
        add(document.policy());
        document.assessors().forEach(this::add);
        List<Candidate> candidates = applications(applications).stream()
                .map(each -> each instanceof InnovateApplication innovate
                        ? Candidate.of(innovate, decide(each))
                        : Candidate.of((Application) each, decide(each)))
                .toList();
        candidates.forEach(this::add);
        List<Scorecard> cards;
        try (RecordReader<Scorecard> reader = KtpSelectionIo.readScorecards(data(scores))) {
            cards = reader.stream().flatMap(each -> each.value().stream()).toList();
        }
        cards.forEach(this::add);
        SelectionResult result = document.selection().select(candidates, cards);
        add(result);
        document.interviews().ifPresent(plan -> {
            add(plan);
            add(document.selection().interviews(plan, candidates, cards));
        });
    }
}
