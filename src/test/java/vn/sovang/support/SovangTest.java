package vn.sovang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.initiative.process.SubmitterMail;

/**
 * The whole application with the sample organisation on an embedded database of its own. Time is virtual and begins on
 * Friday 2026-11-20 at 09:00 in Vietnam, jobs and timers run when a test says so, mails stay in the outbox, and every
 * test starts without cases. The web server runs: filters, servlets and the engine's web applications as in real life.
 *
 * <p>All these tests share one application. What a test needs otherwise, it changes while it runs: {@link
 * LettersStandStill}, or the beans spied on here, which are themselves again after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:sovang-tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=false",
            "sovang.demo.cases=false",
            "management.health.db-scheduler.enabled=false",
            "management.prometheus.metrics.export.enabled=true"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(TestSurroundings.class)
@MockitoSpyBean(types = {AttachmentSettings.class, AuditLog.class, SubmitterMail.class, GoldenBook.class})
@ExtendWith(FreshStart.class)
public @interface SovangTest {}
