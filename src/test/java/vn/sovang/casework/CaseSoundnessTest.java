package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static vn.sovang.support.RequestBuilder.aRequest;

import io.micrometer.core.instrument.MeterRegistry;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.sovang.casework.CaseSoundness.Fault;
import vn.sovang.casework.CaseSoundness.Finding;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;

/** What an operator must hear when cases and processes no longer match, whatever made them so. */
@SovangTest
class CaseSoundnessTest {

    @Autowired
    Cases cases;

    @Autowired
    CaseSoundness soundness;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Test
    void casesThatRunAreSound() {
        cases.file(aRequest());
        cases.file(aRequest().titled("Đổi bơm tuần hoàn nước làm mát")).accept();

        soundness.check();

        assertThat(soundness.latest()).isEmpty();
    }

    @Test
    void aCaseWithoutProcessAndAProcessWithoutCaseAreTold() throws Exception {
        DrivenCase lost = cases.file(aRequest());
        jdbc.sql("update act_ru_execution set business_key_ = 'nobody' where business_key_ = ?")
                .param(lost.id())
                .update();

        soundness.check();

        assertThat(soundness.latest())
                .extracting(Finding::fault)
                .containsExactlyInAnyOrder(Fault.NO_PROCESS, Fault.NO_CASE);
        assertThat(meters.get("sovang.cases.unsound").gauge().value()).isEqualTo(2);
        web.perform(get("/quan-tri").with(user("admin").roles("ADMINISTRATOR")))
                .andExpect(content()
                        .string(Matchers.containsString(lost.initiative().receiptNumber())));
    }

    @Test
    void aProcessThatWaitsForNothingIsTold() {
        DrivenCase still = cases.file(aRequest());
        jdbc.sql("delete from act_ru_job").update();
        jdbc.sql("delete from act_ru_identitylink where task_id_ is not null").update();
        jdbc.sql("delete from act_ru_variable where task_id_ is not null").update();
        jdbc.sql("delete from act_ru_task").update();

        soundness.check();

        assertThat(soundness.latest())
                .extracting(Finding::fault, Finding::caseId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.STANDS_STILL, still.id()));
    }
}
