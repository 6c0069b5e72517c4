package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;

/** The list of tasks over HTTP: one page of what is mine or my groups', found by case, title or number. */
@SovangTest
class TaskListTest {

    private static final String OFFICER = "officer.cdcs-gang-thep";

    @Autowired
    MockMvc web;

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskService taskService;

    @Test
    void aPageTellsOfTheOthers() throws Exception {
        cases.file(aRequest().titled("Thu hồi nhiệt"));
        cases.file(aRequest().titled("Chống ẩm kho"));
        cases.file(aRequest().titled("Gá kẹp nhanh"));

        list("?size=2")
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(header().string("X-Total-Count", "3"))
                .andExpect(header().string("Link", containsString("/api/tasks?size=2&page=1>; rel=\"next\"")));
        list("?size=2&page=1")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(header().string("Link", containsString("page=0>; rel=\"prev\"")));
        list("?size=0&page=-5").andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void tasksAreFoundByTheTitleWithoutAccentsByTheNumberAndByTheCase() throws Exception {
        DrivenCase heat = cases.file(aRequest().titled("Thu hồi nhiệt"));
        DrivenCase damp = cases.file(aRequest().titled("Chống ẩm kho"));

        list("?q=chong am").andExpect(jsonPath("$[*].caseId").value(damp.id()));
        list("?q=" + heat.initiative().receiptNumber().substring(0, 4))
                .andExpect(jsonPath("$[*].caseId").value(heat.id()));
        list("?q=%").andExpect(jsonPath("$.length()").value(0));
        list("?case=" + damp.id())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].key").value("appraiseDossier"))
                .andExpect(jsonPath("$[0].unitId").value("cdcs-gang-thep"))
                .andExpect(jsonPath("$[0].title").value("Chống ẩm kho"));
    }

    @Test
    void aTaskThatSomebodyElseHasClaimedIsTheirsAlone() throws Exception {
        DrivenCase subject = cases.file(aRequest());
        String task = subject.task("appraiseDossier").id();
        desk.claim(task, OFFICER);

        list("").andExpect(jsonPath("$[0].assignee").value(OFFICER));
        taskService.setAssignee(task, "somebody.else");
        list("").andExpect(jsonPath("$.length()").value(0));
        assertThat(desk.tasksOfCase(subject.id())).hasSize(1);
        assertThat(desk.countByKind(OFFICER, List.of("appraiseDossier"))).isEmpty();
    }

    private ResultActions list(String query) throws Exception {
        return web.perform(get("/api/tasks" + query).with(user(OFFICER))).andExpect(status().isOk());
    }
}
