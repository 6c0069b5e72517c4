package vn.sovang.support;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.TaskScheduler;

/** Virtual time; nothing runs by itself, neither mail delivery nor scheduled methods. */
@TestConfiguration(proxyBeanMethods = false)
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
