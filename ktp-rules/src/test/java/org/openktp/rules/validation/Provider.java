package org.openktp.rules.validation;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openktp.core.validation.KtpMessages;

/** The validators under which every constraint is tried. */
enum Provider {
    HIBERNATE_WITH_EXPRESSIONS(Validation.byProvider(HibernateValidator.class).configure(), UnaryOperator.identity()),
    HIBERNATE_WITHOUT_EXPRESSIONS(
            Validation.byProvider(HibernateValidator.class).configure(), any -> new ParameterMessageInterpolator()),
    APACHE(Validation.byProvider(ApacheValidationProvider.class).configure(), UnaryOperator.identity());

    private final Configuration<?> configuration;
    private final MessageInterpolator texts;
    private final Map<String, Validator> validators = new ConcurrentHashMap<>();

    Provider(Configuration<?> configuration, UnaryOperator<MessageInterpolator> texts) {
        this.configuration = configuration;
        this.texts = texts.apply(configuration.getDefaultMessageInterpolator());
    }

    Validator in(String language) {
        return validators.computeIfAbsent(language, this::create);
    }

    /** Left open, as long as the tests run. */
    @SuppressWarnings("resource")
    private Validator create(String language) {
        return configuration
                .messageInterpolator(KtpMessages.beside(texts, Locale.forLanguageTag(language)))
                .buildValidatorFactory()
                .getValidator();
    }
}
