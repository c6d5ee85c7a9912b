// Screens the sample applications and counts verdicts by theme. From the root of the project, once it is built:
//   jshell --class-path "$(printf '%s:' examples/screening/target/lib/*.jar)" examples/verdicts-by-theme.jsh
import org.openktp.core.application.*
import org.openktp.core.code.*
import org.openktp.core.programme.*
import org.openktp.io.*
import org.openktp.rules.*

var counts = new TreeMap<String, Map<String, Integer>>();

void count(Application application) {
    var verdict = KtpRules.screening().decide(application).verdict().map(Code::token).orElse("none");
    var themes = application.proposal().value().flatMap(proposal -> proposal.themes().value()).orElse(Set.of());
    var names = themes.isEmpty() ? List.of("(no theme known)") : themes.stream().map(Theme::token).toList();
    names.forEach(theme -> counts.computeIfAbsent(theme, t -> new TreeMap<>()).merge(verdict, 1, Integer::sum));
}

try (var records = KtpIo.readApplications(java.nio.file.Path.of("examples/data/hcs-round-4.ndjson"))) {
    records.forEach(record -> record.value().ifPresent(application -> count(application)));
}

counts.forEach((theme, verdicts) -> System.out.println(theme + " " + verdicts));
/exit
