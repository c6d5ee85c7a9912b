package org.openktp.io;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Application;
import org.openktp.core.programme.Round;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.LineEnds;
import org.openktp.io.scan.ApplicationScanner;
import org.openktp.io.scan.ScreeningScanner;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.Screened;
import org.openktp.rules.Screening;

/** The quick way from the bytes of records to what readers give of them. */
final class Scans {

    private Scans() {}

    /** Applications to some rounds, as the values that a reader gives. */
    static <T> RecordPump.Shortcut<T> of(Collection<Round> rounds, Limits limits, Function<Application, T> as) {
        return new Later<>(() -> new ApplicationScanner(rounds, limits), (scanner, json) -> scanner.scan(json)
                .map(each -> accepted(json, each, as)));
    }

    private static <T> ReadRecord<T> accepted(Frame frame, Application application, Function<Application, T> as) {
        return new ReadRecord.Accepted<>(
                frame.position(), Optional.of(application.id()), as.apply(application), List.of());
    }

    /** What the rules say about applications. */
    static Inputs.Pump<Screened> screening(ReadOptions options, Screening screening) {
        ApplicationReader<Application> reader = ApplicationReader.hcs(screening.rounds(), options.limits());
        return in -> new RecordPump<>(
                in,
                options,
                ApplicationReader.COLUMNS,
                (position, record) -> screened(reader.read(position, record), screening),
                new Later<>(() -> new ScreeningScanner(screening, options.limits()), ScreeningScanner::scan));
    }

    /** A scanner, which is made when it is first needed: an input of one record needs none. For one thread. */
    private static final class Later<S extends LineEnds, T> implements RecordPump.Shortcut<T> {

        private final Supplier<S> making;
        private final BiFunction<S, Frame, Optional<ReadRecord<T>>> reading;
        private @Nullable S made;

        Later(Supplier<S> making, BiFunction<S, Frame, Optional<ReadRecord<T>>> reading) {
            this.making = making;
            this.reading = reading;
        }

        private S scanner() {
            S already = made;
            if (already == null) {
                already = making.get();
                made = already;
            }
            return already;
        }

        @Override
        public int find(byte[] block, int from, int to) {
            return scanner().find(block, from, to);
        }

        @Override
        public Optional<ReadRecord<T>> read(Frame json) {
            return reading.apply(scanner(), json);
        }
    }

    private static ReadRecord<Screened> screened(ReadRecord<Application> read, Screening screening) {
        return read.value().isPresent()
                ? new ReadRecord.Accepted<>(
                        read.position(),
                        read.id(),
                        ScreeningScanner.screened(screening, read.value().get()),
                        read.findings())
                : new ReadRecord.Rejected<>(read.position(), read.id(), read.findings());
    }
}
