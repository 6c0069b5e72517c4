package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Settings that cannot work stop the start and name themselves. */
class AttachmentSettingsTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(Scan.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AttachmentSettings.class)
    @Import(VirusScan.class)
    static class Scan {}

    @Test
    void withoutSettingsTheLimitsAreThoseOfTheRule() {
        start.run(context -> {
            AttachmentSettings settings = context.getBean(AttachmentSettings.class);
            assertThat(settings.perFileText()).isEqualTo("20 MB");
            assertThat(settings.perCaseText()).isEqualTo("100 MB");
            assertThat(settings.clamd()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:3310", "127.0.0.1:3310", "[::1]:3310", "clam_av:3310", ""})
    void addressesOfAScannerAreTaken(String address) {
        start.withPropertyValues("sovang.attachments.clamd=" + address)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clamd=localhost",
                "clamd=localhost:99999",
                "clamd=tcp://localhost:3310",
                "clamd=:3310",
                "clamd-timeout=0s",
                "per-file=0B",
                "per-file=101MB",
                "per-case=10MB"
            })
    void anythingElseStopsTheStart(String setting) {
        start.withPropertyValues("sovang.attachments." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
