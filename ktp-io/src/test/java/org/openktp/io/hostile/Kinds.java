package org.openktp.io.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.core.programme.Round;
import org.openktp.io.KtpCostIo;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.hostile.Kind.Framing;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.KtpRules;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.selection.score.Scorecard;

/** Everything that the library reads. */
final class Kinds {

    private static final String[] APPLICATIONS = {
        "hcs-round-4.ndjson", "innovate-applications.ndjson", "past-projects.ndjson", "host-round-applications.ndjson"
    };
    private static final Map<Round, RuleSet> KNOWN = known();

    static final Kind<SchemeApplication> APPLICATIONS_NDJSON =
            applications("applications-ndjson", Format.NDJSON, Framing.LINES, APPLICATIONS);
    static final Kind<SchemeApplication> APPLICATIONS_JSON =
            applications("applications-json", Format.JSON, Framing.WITHIN, APPLICATIONS);
    static final Kind<SchemeApplication> APPLICATIONS_CSV = applications(
            "applications-csv", Format.CSV, Framing.WITHIN, "hcs-round-4.csv", "innovate-applications.csv");
    static final Kind<Scorecard> SCORECARDS_NDJSON =
            scorecards("scorecards-ndjson", Format.NDJSON, Framing.LINES, "hcs-round-4-scores.ndjson");
    static final Kind<Scorecard> SCORECARDS_CSV =
            scorecards("scorecards-csv", Format.CSV, Framing.WITHIN, "innovate-2024-25-r3-scores.csv");
    static final Kind<ReadHistory> HISTORIES = Kind.records(
            "histories",
            Framing.HISTORIES,
            (in, limits) -> KtpLifecycleIo.readHistories(
                    in, ReadOptions.of(Format.NDJSON).withLimits(limits), Kinds::scheme),
            Kinds::writeHistories,
            "hcs-partnership.ndjson",
            "innovate-partnership.ndjson",
            "rejected-application.ndjson",
            "ambiguous-end.ndjson");
    static final Kind<List<Round>> ROUNDS = Kind.document(
            "rounds",
            KtpRulesIo::readRounds,
            (values, out) -> KtpRulesIo.writeRounds(values.get(0), out),
            "host-round.json");
    static final Kind<Map<Round, RuleSet>> RULES = Kind.document(
            "rules",
            (in, limits) -> KtpRulesIo.readRuleSets(in, limits, KNOWN),
            (values, out) -> {},
            "host-rules.json",
            "trust-minimum-band.json",
            "misspelt-rules.json");
    static final Kind<PlanDocument> COST_PLANS = Kind.document(
            "cost-plans",
            (in, limits) -> KtpCostIo.readCostPlan(in, limits, Optional.empty()),
            (values, out) -> KtpCostIo.writeCostPlan(values.get(0), out),
            "cost-plan-2024.json",
            "cost-plan-full-economic.json");
    static final Kind<SelectionDocument> POLICIES = Kind.document(
            "policies",
            (in, limits) -> KtpSelectionIo.readPolicy(in, limits, KtpModel::round),
            (values, out) -> KtpSelectionIo.writePolicy(values.get(0), KtpModel::round, out),
            "hcs-round-4-selection.json",
            "innovate-2024-25-r3-selection.json");
    static final Kind<NhsTrust> TRUSTS =
            Kind.records("trusts", Framing.WITHIN, KtpReferenceIo::readTrusts, (values, out) -> {});
    static final Kind<KnowledgeBaseEntry> KNOWLEDGE_BASES =
            Kind.records("knowledge-bases", Framing.WITHIN, KtpReferenceIo::readKnowledgeBases, (values, out) -> {});

    static final List<Kind<?>> ALL = List.of(
            APPLICATIONS_NDJSON,
            APPLICATIONS_JSON,
            APPLICATIONS_CSV,
            SCORECARDS_NDJSON,
            SCORECARDS_CSV,
            HISTORIES,
            ROUNDS,
            RULES,
            COST_PLANS,
            POLICIES,
            TRUSTS,
            KNOWLEDGE_BASES);

    private Kinds() {}

    static Kind<?> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Kind<SchemeApplication> applications(
            String name, Format format, Framing framing, String... samples) {
        return Kind.records(
                name,
                framing,
                (in, limits) ->
                        KtpIo.readSchemeApplications(in, ReadOptions.of(format).withLimits(limits), KNOWN.keySet()),
                (values, out) -> writeApplications(values, format == Format.JSON ? Format.NDJSON : format, out),
                samples);
    }

    private static Kind<Scorecard> scorecards(String name, Format format, Framing framing, String... samples) {
        return Kind.records(
                name,
                framing,
                (in, limits) ->
                        KtpSelectionIo.readScorecards(in, ReadOptions.of(format).withLimits(limits)),
                (values, out) -> writeScorecards(values, format, out),
                samples);
    }

    /** Those of one scheme alone, as a file has the columns of one. */
    private static void writeApplications(List<SchemeApplication> values, Format format, OutputStream out)
            throws IOException {
        if (values.stream().allMatch(Application.class::isInstance)) {
            try (RecordWriter<Application> writer = KtpIo.writeApplications(out, format)) {
                for (SchemeApplication each : values) {
                    writer.write((Application) each);
                }
            }
        } else if (values.stream().allMatch(InnovateApplication.class::isInstance)) {
            try (RecordWriter<InnovateApplication> writer = KtpIo.writeInnovateApplications(out, format)) {
                for (SchemeApplication each : values) {
                    writer.write((InnovateApplication) each);
                }
            }
        }
    }

    /** Not every text that names a criterion in JSON can be the name of a column, which the writer says. */
    private static void writeScorecards(List<Scorecard> values, Format format, OutputStream out) throws IOException {
        Set<String> criteria = new TreeSet<>();
        values.forEach(each -> criteria.addAll(each.scores().keySet()));
        boolean fits = criteria.stream().allMatch(each -> each.matches("[a-z]++(-[a-z]++)*+"));
        if (format == Format.CSV && !fits) {
            return;
        }
        try (RecordWriter<Scorecard> writer = KtpSelectionIo.writeScorecards(out, format, List.copyOf(criteria))) {
            for (Scorecard each : values) {
                writer.write(each);
            }
        }
    }

    private static void writeHistories(List<ReadHistory> values, OutputStream out) throws IOException {
        for (ReadHistory each : values) {
            KtpLifecycleIo.writeHistory(each.header(), each.scheme(), each.history(), out);
        }
    }

    private static Optional<Scheme> scheme(HistoryHeader header) {
        String id = header.terms()
                .filter(terms -> !header.scheme().endsWith("-" + terms))
                .map(terms -> header.scheme() + "-" + terms)
                .orElse(header.scheme());
        return Optional.ofNullable(KtpRules.schemes().get(id));
    }

    /** The rules shipped, and the example round without any. */
    private static Map<Round, RuleSet> known() {
        Map<Round, RuleSet> known = new LinkedHashMap<>(KtpRules.published());
        byte[] rounds = Kind.document("", KtpRulesIo::readRounds, (values, out) -> {}, "host-round.json")
                .seeds()
                .get(0);
        try {
            KtpRulesIo.readRounds(new ByteArrayInputStream(rounds), Limits.DOCUMENT)
                    .orThrow()
                    .forEach(round -> known.put(round, RuleSet.empty(round.id())));
        } catch (IOException e) {
            throw new UncheckedIOException(new String(rounds, StandardCharsets.UTF_8), e);
        }
        return known;
    }
}
