package vn.sovang.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.sovang.document.AttachmentSettings;

/**
 * As {@link SovangTest}, on PostgreSQL and without the web server; one after the other, as
 * the engine's clock is one for the whole virtual machine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"camunda.bpm.job-execution.enabled=false", "sovang.demo.cases=false"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = PostgresDatabase.class)
@Import(TestSurroundings.class)
@MockitoSpyBean(types = AttachmentSettings.class)
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(FreshStart.class)
public @interface SovangPostgresTest {}
