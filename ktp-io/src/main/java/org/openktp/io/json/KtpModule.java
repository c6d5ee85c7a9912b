package org.openktp.io.json;

import java.util.Collection;
import java.util.List;
import org.openktp.core.programme.Round;
import org.openktp.io.value.KnownFacts;
import org.openktp.io.value.ValueForms;
import org.openktp.rules.fact.Fact;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * The values of core and rules for a host's mapper, alone and as components of the host's own records. Their form does not
 * depend on how the mapper is set: no naming strategy, inclusion, feature of enumerations or dates, or default typing touches
 * it. Found by {@code JsonMapper.builder().findAndAddModules()}, or added by {@code addModule(new KtpModule())}.
 *
 * <p>A value that is wrong is a {@link KtpJsonException} with its findings. A value that could not be read back, and what is
 * no value, such as an evaluator, is refused when it is written.
 *
 * <p>Rules, conditions and what is known refer to facts, and applications to rounds. Those that are shipped are known; a host
 * gives its own: {@code KtpModule.builder().rounds(…).facts("my-trust", …).build()}. Immutable and thread-safe.
 */
public final class KtpModule extends JacksonModule {

    private static final Version VERSION = new Version(1, 0, 0, "", "org.openktp", "ktp-io");

    private final ValueForms forms;
    private final boolean refusesNull;

    /** The module that knows the facts and rounds that are shipped. */
    public KtpModule() {
        this(Shipped.FORMS, false);
    }

    private KtpModule(ValueForms forms, boolean refusesNull) {
        this.forms = forms;
        this.refusesNull = refusesNull;
    }

    /** The forms that most hosts share, made when they are first needed. */
    private static final class Shipped {
        private static final ValueForms FORMS = new ValueForms(new KnownFacts());
    }

    /**
     * A module that knows more than what is shipped.
     *
     * @return a builder with what is shipped
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The same, for a mapper that does not take null for a value. */
    KtpModule refusingNull() {
        return new KtpModule(forms, true);
    }

    ValueForms forms() {
        return forms;
    }

    @Override
    public String getModuleName() {
        return "openktp";
    }

    /** The version of the form of values, as in {@link KtpJson#FORMAT}. */
    @Override
    public Version version() {
        return VERSION;
    }

    /** Of two modules of one mapper, the last one added counts. */
    @Override
    public Object getRegistrationId() {
        return getModuleName();
    }

    @Override
    public Iterable<? extends JacksonModule> getDependencies() {
        return List.of();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(Finders.writers(forms, false));
        context.addKeySerializers(Finders.writers(forms, true));
        context.addDeserializers(Finders.readers(forms, refusesNull));
        context.addKeyDeserializers(Finders.keys(forms));
    }

    /** Collects what a host adds. */
    public static final class Builder {

        private final KnownFacts known = new KnownFacts();

        private Builder() {}

        /**
         * Adds rounds with the facts of their applications.
         *
         * @param rounds the rounds
         * @return this builder
         * @throws IllegalArgumentException if a round has the identifier of one that is known and is another
         */
        public Builder rounds(Collection<Round> rounds) {
            known.rounds(rounds);
            return this;
        }

        /**
         * Adds facts. A fact whose identifier another has already is called by it, {@code @} and the scope.
         *
         * @param scope what the facts belong to, which must stay the same
         * @param facts the facts
         * @return this builder
         * @throws IllegalArgumentException if two of them share an identifier
         */
        public Builder facts(String scope, Collection<? extends Fact<?>> facts) {
            known.add(scope, facts);
            return this;
        }

        /**
         * The module. The builder must not be used afterwards.
         *
         * @return the module
         */
        public KtpModule build() {
            return new KtpModule(new ValueForms(known), false);
        }
    }
}
