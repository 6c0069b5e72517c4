package vn.sovang.goldenbook;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Shown;

/**
 * The module with a database and the web layer, without engine, security and the other modules. Not a
 * {@code @Configuration}, so that tests of the whole application do not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
@ComponentScan(basePackageClasses = GoldenBook.class)
@ComponentScan(
        basePackageClasses = Messages.class,
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(RestControllerAdvice.class))
@Import(Messages.class)
class ModuleUnderTest {

    @Bean
    Organisation organisation() {
        return new FakeOrganisation();
    }

    /** By its short name, as templates say it. */
    @Bean
    Shown shown() {
        return new Shown();
    }

    @Bean
    UnitNames unitNames(Organisation organisation) {
        return new UnitNames(organisation);
    }

    @Bean
    AuditLog audit() {
        return entry -> {};
    }

    @Bean
    Clock clock() {
        // 16:59 UTC is 23:59 in Vietnam.
        return Clock.fixed(Instant.parse("2026-03-15T16:59:00Z"), ZoneOffset.UTC);
    }
}
