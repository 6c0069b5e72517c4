package vn.sovang.shared;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The message bundles as Spring Boot sets them up, with every text put into a sentence {@link Isolated}. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    @ConfigurationProperties("spring.messages")
    MessageSourceProperties messageSourceProperties() {
        return new MessageSourceProperties();
    }

    @Bean
    MessageSource messageSource(MessageSourceProperties settings) {
        ResourceBundleMessageSource source = new IsolatingMessageSource();
        source.setBasenames(settings.getBasename().toArray(String[]::new));
        source.setDefaultEncoding(settings.getEncoding().name());
        source.setFallbackToSystemLocale(settings.isFallbackToSystemLocale());
        return source;
    }

    private static final class IsolatingMessageSource extends ResourceBundleMessageSource {

        @Override
        protected Object[] resolveArguments(Object[] arguments, Locale locale) {
            return Arrays.stream(super.resolveArguments(arguments, locale))
                    .map(argument -> argument instanceof String text ? Isolated.text(text) : argument)
                    .toArray();
        }
    }
}
