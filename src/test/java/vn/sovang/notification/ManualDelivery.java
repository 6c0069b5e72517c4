package vn.sovang.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** A scheduler that a test runs by hand, on a clock that the test moves. */
class ManualDelivery {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean(destroyMethod = "")
    ManualScheduler scheduler(DataSource dataSource, List<Task<?>> tasks, MovableClock clock) {
        return TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .clock(new SettableClock() {
                    @Override
                    public Instant now() {
                        return clock.instant();
                    }
                })
                .build();
    }
}
