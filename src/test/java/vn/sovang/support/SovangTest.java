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

/**
 * The whole application with the sample organisation on an embedded database of its own. Time is virtual and begins on
 * Friday 2026-11-20 at 09:00 in Vietnam, jobs and timers run when a test says so, mails stay in the outbox, and every
 * test starts without cases.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sovang-process-tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "sovang.demo.cases=false"
        })
@ActiveProfiles("demo")
@Import(TestSurroundings.class)
@ExtendWith(FreshStart.class)
public @interface SovangTest {}
