package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.shared.PageOf;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangPostgresTest;

/** The statements of the list of tasks on PostgreSQL, which reads them more strictly. */
@SovangPostgresTest
class TaskListIT {

    private static final String OFFICER = "officer.cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk desk;

    @Test
    void tasksAreListedFoundAndCounted() {
        DrivenCase subject = cases.file(aRequest().titled("Chống ẩm kho"));

        PageOf<TaskDesk.Item> all = desk.tasksOf(OFFICER, null, null, 0, 10);
        assertThat(all.total()).isEqualTo(1);
        assertThat(all.items()).extracting(TaskDesk.Item::caseId).containsExactly(subject.id());
        assertThat(desk.tasksOf(OFFICER, subject.id())).hasSize(1);
        assertThat(desk.tasksOf(OFFICER, null, "chong am", 0, 10).items()).hasSize(1);
        assertThat(desk.tasksOf(OFFICER, null, "khac", 0, 10).items()).isEmpty();
        assertThat(desk.tasksOfCase(subject.id())).hasSize(1);
        assertThat(desk.countByKind(OFFICER, List.of("appraiseDossier"))).isEqualTo(Map.of("INITIATIVE", 1L));
    }
}
