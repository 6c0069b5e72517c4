package vn.sovang.portal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.CrossSiteToken.ourToken;
import static vn.sovang.support.RequestBuilder.aRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sovang.support.RequestBuilder;
import vn.sovang.support.SovangTest;

/** Days are within reason whichever way they come in, and messages write them as people here do. */
@SovangTest
class DaysEverywhereTest {

    private static final String FOUR_DIGITS = "Năm phải viết đủ bốn chữ số, ví dụ 2026.";

    @Autowired
    MockMvc web;

    @Test
    void aYearOfTwoDigitsInJsonIsRefusedWithTheRemedy() throws Exception {
        file(aRequest().with("firstAppliedOn", "0026-03-15"))
                .andExpect(jsonPath("$.violations[0].field").value("firstAppliedOn"))
                .andExpect(jsonPath("$.violations[0].message").value(FOUR_DIGITS));
    }

    @Test
    void theEndOfTimeIsRefusedWhenItIsFiled() throws Exception {
        file(aRequest().with("implementedTo", "+999999999-12-31"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("không muộn hơn 20/11/2036")));
    }

    @Test
    void messagesWriteDaysAsPeopleDo() throws Exception {
        file(aRequest().with("firstAppliedOn", "2025-11-19"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("20/11/2025")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/award-forms?on=", "/api/audit?from=", "/api/audit?to="})
    void aQueryIsReadAlike(String query) throws Exception {
        for (String typed : new String[] {"0026-01-01", "1944-12-31", "%2B999999999-12-31"}) {
            web.perform(get(java.net.URI.create(query + typed)).with(user("auditor.cdcs-gang-thep")))
                    .andExpect(status().isBadRequest());
        }
    }

    @Test
    void aFormIsReadAlike() throws Exception {
        web.perform(post("/so-van-ban/ghi-so")
                        .param("kind", "DECISION")
                        .param("subject", "Kiện toàn hội đồng")
                        .param("number", "15")
                        .param("date", "0026-11-20")
                        .with(user("officer.cdcs-gang-thep"))
                        .with(ourToken()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(FOUR_DIGITS)));
    }

    @Test
    void anOrganisationIsReadAlikeButUnitsMayBeOlder() throws Exception {
        String file = """
                {"units": [{"id": "cu", "name": "Công đoàn cũ", "tier": "GRASSROOTS", "parent": "caobang",
                 "decidingBody": "Ban Chấp hành", "validFrom": "1929-07-28", "validTo": "2999-12-31"}]}""";
        web.perform(post("/api/administration/organisation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(file)
                        .with(user("admin"))
                        .with(ourToken()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations.length()").value(1))
                .andExpect(jsonPath("$.violations[*].field").value(hasItem("units[0].validTo")));
    }

    private ResultActions file(RequestBuilder request) throws Exception {
        return web.perform(post("/api/initiatives")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(request.build())
                        .with(user("member.cdcs-gang-thep"))
                        .with(ourToken()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations.length()").value(1));
    }
}
