package vn.sovang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** As {@link SovangTest}, and the web server runs: filters, servlets and the engine's web applications as in real life. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sovang-http-tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "sovang.demo.cases=false",
            "management.health.db-scheduler.enabled=false",
            "management.prometheus.metrics.export.enabled=true"
        })
@ActiveProfiles("demo")
@Import(TestSurroundings.class)
@ExtendWith(FreshStart.class)
public @interface SovangHttpTest {}
