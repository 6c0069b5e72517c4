package vn.sovang.support;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;
import vn.sovang.award.AwardLetters;
import vn.sovang.casework.CaseProcesses;

/**
 * Virtual time; nothing runs by itself, neither mail delivery nor scheduled methods. Every {@link TestComponent} of the
 * project is there.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "vn.sovang",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(TestComponent.class))
@Import({
    Cases.class,
    Database.class,
    Letters.class,
    Mails.class,
    Reorganisation.class,
    ShortDossiers.class,
    Timeline.class,
    VoteTraces.class
})
class TestSurroundings {

    @Bean
    @Primary
    TestClock testClock() {
        TestClock clock = new TestClock();
        clock.set(TestClock.START.toInstant());
        return clock;
    }

    @Bean
    @Primary
    CaseProcessesUnderTest caseProcessesUnderTest(
            @Qualifier("caseProcesses") CaseProcesses processes, @Lazy AwardLetters letters) {
        return new CaseProcessesUnderTest(processes, letters);
    }

    /** The scheduler exists, so that mails get their delivery task, but never starts. */
    @Bean
    DbSchedulerStarter dbSchedulerStarter() {
        return () -> {};
    }

    @Bean
    TaskScheduler taskScheduler() {
        return Mockito.mock(TaskScheduler.class);
    }
}
