package vn.sovang.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.Paging;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** Somebody else keeps the unit's register for longer than the database waits. */
@SovangTest
class BusyUnitTest {

    private static final String UNIT = "cdcs-thpt-chuyen";

    @Autowired
    Cases cases;

    @Autowired
    UnitLock unitLock;

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    @BeforeEach
    void theDatabaseWaitsHardlyAtAll() throws Exception {
        database.waitForLocks(Duration.ofMillis(300));
    }

    @AfterEach
    void theDatabaseWaitsAsBefore() throws Exception {
        database.waitForLocks(Database.PATIENCE);
    }

    @Test
    void whoWaitedInVainIsAskedToTryAgainAndFindsNothingHalfWritten() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT)).passCouncil();
        WebSession officer = WebSession.of("http://localhost:" + port, "officer." + UNIT);
        String number = "/api/initiatives/" + filed.id() + "/documents/minutes/number";

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            unitLock.hold(UNIT);
            assertRefused(answered(() -> post(officer, number, "{}")));
            assertRefused(answered(() -> officer.form("/so-van-ban/lay-so", "kind=DECISION&subject=ABC")));
        });

        assertThat(numbers.search(UNIT, null, null, Paging.of(0, 10)).items()).isEmpty();
        assertThat(post(officer, number, "{}").statusCode()).isEqualTo(201);
        assertThat(officer.form("/so-van-ban/lay-so", "kind=DECISION&subject=ABC")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoWaitedInVainForTheEngineIsAskedToTryAgain() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        WebSession officer = WebSession.of("http://localhost:" + port, "officer." + UNIT);
        String task = filed.task("appraiseDossier").id();
        assertThat(post(officer, "/api/tasks/" + task + "/claim", "").statusCode())
                .isEqualTo(204);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update act_ru_task set rev_ = rev_ where id_ = ?")
                    .param(task)
                    .update();
            String accepted = "{\"outcome\":\"ACCEPT\"}";
            assertRefused(answered(() -> post(officer, "/api/tasks/" + task + "/submission", accepted)));
            assertRefused(answered(() -> officer.engine("POST", "/task/" + task + "/unclaim", "{}")));
        });

        assertThat(post(officer, "/api/tasks/" + task + "/submission", "{\"outcome\":\"ACCEPT\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    private static HttpResponse<String> post(WebSession session, String path, String body) throws Exception {
        return session.send(HttpRequest.newBuilder()
                .uri(session.uri(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi")
                .header("X-SOVANG-XSRF", session.cookie("SOVANG-XSRF"))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private interface Asking {
        HttpResponse<String> answer() throws Exception;
    }

    private static HttpResponse<String> answered(Asking asking) {
        try {
            return asking.answer();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("hãy tải lại và thử lại");
    }
}
