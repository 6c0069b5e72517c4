package vn.sovang.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everybody; times are stored in UTC and shown in Vietnam's zone. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    /** Zone in which people read and write dates. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(VIETNAM);
    }

    /** Rules on past and future days ask our clock, in Vietnam's zone. */
    @Bean
    ValidationConfigurationCustomizer validationByOurClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock.withZone(VIETNAM));
    }
}
