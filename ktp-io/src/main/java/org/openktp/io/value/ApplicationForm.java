package org.openktp.io.value;

import java.util.Collection;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.programme.Round;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.application.ApplicationWriters;
import org.openktp.io.form.JsonText;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Located;
import org.openktp.io.value.basic.OwnForm;

/** Applications as records of a stream have them; unlike there, a property that is not known refuses one. */
final class ApplicationForm extends OwnForm<SchemeApplication> {

    private final ApplicationReader<SchemeApplication> reader;

    ApplicationForm(Collection<Round> rounds) {
        this.reader = ApplicationReader.both(rounds, Limits.DOCUMENT);
    }

    @Override
    public Optional<SchemeApplication> read(Located given, Reading reading) {
        ReadRecord<SchemeApplication> read = reader.read(new Position(1, 0, 0), given);
        read.findings().forEach(each -> reading.refuse(each.location(), each.code(), each.message()));
        return read.value().filter(application -> read.findings().isEmpty());
    }

    @Override
    public Object write(SchemeApplication application, Writing writing) {
        return new JsonText(
                application instanceof Application hcs
                        ? ApplicationWriters.line(hcs, ApplicationLayout.HCS)
                        : ApplicationWriters.line((InnovateApplication) application, ApplicationLayout.INNOVATE));
    }
}
