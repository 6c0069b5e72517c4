package vn.sovang.initiative.process;

import static org.hamcrest.Matchers.empty;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.RequestBuilder.aRequest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;

/** Officer and council read beside their form what resembles the request; nothing of it keeps anybody from deciding. */
@SovangTest
class SimilarTitlesShownTest {

    @Autowired
    MockMvc web;

    @Autowired
    Cases cases;

    @Test
    void officerAndCouncilAreShownSimilarTitlesOfOtherUnitsAndGoOn() throws Exception {
        DrivenCase other = cases.file(aRequest().at("cdcs-thpt-chuyen").titled("Chống ẩm kho vật tư"));
        DrivenCase subject = cases.file(aRequest().titled("Chống âm kho vật tư"));

        dossier(subject.task("appraiseDossier").id(), "officer.cdcs-gang-thep")
                .andExpect(jsonPath("$.hints.similarTitles.length()").value(1))
                .andExpect(jsonPath("$.hints.similarTitles[0].receiptNumber")
                        .value(other.initiative().receiptNumber()))
                .andExpect(jsonPath("$.hints.similarTitles[0].title").value("Chống ẩm kho vật tư"))
                .andExpect(jsonPath("$.hints.similarTitles[0].unitName")
                        .value("Công đoàn cơ sở Trường THPT Chuyên Cao Bằng"))
                .andExpect(jsonPath("$.hints.similarTitles[0].year").value(2026))
                .andExpect(jsonPath("$.hints.similarTitles[0].statusLabel").value("Đang thẩm định"));

        subject.accept();
        String member = subject.tasks("scoreDossier").get(0).assignee();
        dossier(subject.tasks("scoreDossier").get(0).id(), member)
                .andExpect(jsonPath("$.hints.similarTitles.length()").value(1));
        subject.allAgree().conclude().recognise();
    }

    @Test
    void whereNothingIsSimilarNothingIsShown() throws Exception {
        cases.file(aRequest().titled("Gá kẹp nhanh cho máy phay"));
        DrivenCase subject = cases.file(aRequest().titled("Chống ẩm kho vật tư"));

        dossier(subject.task("appraiseDossier").id(), "officer.cdcs-gang-thep")
                .andExpect(jsonPath("$.hints.similarTitles").value(empty()));
    }

    private ResultActions dossier(String task, String account) throws Exception {
        return web.perform(get("/api/tasks/" + task + "/dossier").with(user(account)))
                .andExpect(status().isOk());
    }
}
