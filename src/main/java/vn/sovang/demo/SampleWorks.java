package vn.sovang.demo;

import static vn.sovang.demo.SampleCaseDriver.fields;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sovang.shared.Paging;
import vn.sovang.shared.StartupStep;
import vn.sovang.work.WorkDesk;
import vn.sovang.work.Works;

/** A work that its unit has registered and is busy with; made once, by the accounts of the demo. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "sovang.demo.cases", havingValue = "true", matchIfMissing = true)
@Order(StartupStep.SAMPLES + 2)
class SampleWorks implements StartupStep {

    private static final String SCHOOL = "cdcs-thpt-lai-chau";

    private final WorkDesk desk;
    private final Works works;
    private final SampleCaseDriver driver;

    SampleWorks(WorkDesk desk, Works works, SampleCaseDriver driver) {
        this.desk = desk;
        this.works = works;
        this.driver = driver;
    }

    @Override
    public void run() {
        if (works.search("officer." + SCHOOL, new Works.Filter(null, null, null), Paging.of(0, 1))
                        .total()
                > 0) {
            return;
        }
        String work = driver.write(fields(
                "unitId",
                SCHOOL,
                "kind",
                "WORK",
                "name",
                "Nhà để xe có mái che cho đoàn viên",
                "place",
                "Khuôn viên nhà trường",
                "valueVnd",
                180_000_000,
                "plannedTo",
                driver.today().plusMonths(2).toString(),
                "occasion",
                "Đại hội Công đoàn tỉnh"));
        String id = desk.register(work, "officer." + SCHOOL).id();
        driver.submit(
                id,
                "confirmFinish",
                "committee." + SCHOOL,
                fields(
                        "outcome",
                        "CONTINUES",
                        "until",
                        driver.today().plusMonths(2).toString(),
                        "reason",
                        "Đã xong phần móng."));
    }
}
