package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;
import vn.sovang.support.WebSession;

/** Who is shown the confidential part of a request, wherever a request is shown, and that it is kept in the log. */
@SovangTest
class ConfidentialPartsTest {

    private static final String SECRET = "Thông số bí mật";

    @Autowired
    MatrixCases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Map<String, String> ids;
    private String base;

    @BeforeEach
    void prepare() {
        base = "http://localhost:" + port;
        ids = cases.prepare();
    }

    @Test
    void atTheCouncilThePanelAndTheOfficesOfTheUnitReadIt() throws Exception {
        MatrixPeople people = MatrixPeople.signIn(base);
        Set<String> readers = Set.of(
                "author (own)",
                "co-author (own)",
                "officer (own)",
                "council on the panel (own)",
                "secretary (own)",
                "committee (own)");

        assertThat(readersOf(people, "/api/initiatives/" + ids.get("case"))).isEqualTo(readers);
        assertThat(readersOf(people, "/ho-so/" + ids.get("case"))).isEqualTo(readers);
        assertThat(readersOf(people, "/api/tasks/" + ids.get("task") + "/dossier"))
                .isEqualTo(readers);
    }

    @Test
    void onceProposedTheUnitUpReadsItAndTheOneBelowNoLonger() throws Exception {
        MatrixPeople people = MatrixPeople.signIn(base);
        Set<String> readers =
                Set.of("author (own)", "co-author (own)", "officer (up)", "secretary (up)", "committee (up)");

        assertThat(readersOf(people, "/api/initiatives/" + ids.get("proposed"))).isEqualTo(readers);
        assertThat(readersOf(people, "/api/tasks/" + ids.get("proposedTask") + "/dossier"))
                .isEqualTo(readers);
    }

    @Test
    void listsBookAndEngineNeverShowIt() throws Exception {
        MatrixPeople people = MatrixPeople.signIn(base);

        for (String path : List.of(
                "/",
                "/api/initiatives",
                "/api/tasks",
                "/so-vang",
                "/so-vang/" + ids.get("code"),
                "/api/golden-book/export?unit=" + MatrixPeople.OWN,
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/variable-instance",
                "/camunda/api/engine/engine/default/history/variable-instance")) {
            assertThat(readersOf(people, path)).as(path).isEmpty();
        }
    }

    @Test
    void readsFilesAndExportsAreKept() throws Exception {
        WebSession officer = WebSession.of(base, "officer." + MatrixPeople.OWN);
        WebSession member = WebSession.of(base, MatrixPeople.ON_PANEL);

        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        // The cases were prepared with exports of their own.
        long before =
                jdbc.sql("select max(id) from audit_event").query(Long.class).single();
        member.get("/api/tasks/" + ids.get("task") + "/dossier");
        officer.get("/api/initiatives/" + ids.get("case") + "/attachments/" + ids.get("attachment"));
        officer.get("/api/golden-book/export?unit=" + MatrixPeople.OWN);

        assertThat(kept("CONFIDENTIAL_READ", before)).containsExactly(MatrixPeople.ON_PANEL + " " + ids.get("case"));
        assertThat(kept("ATTACHMENT_READ", before)).containsExactly(officer.account() + " " + ids.get("case"));
        assertThat(kept("EXPORTED", before)).containsExactly(officer.account() + " null");
    }

    private List<String> kept(String action, long after) {
        return jdbc.sql("select actor, case_id from audit_event where action = ? and id > ? order by id")
                .params(action, after)
                .query((row, number) -> row.getString("actor") + " " + row.getString("case_id"))
                .list();
    }

    private static Set<String> readersOf(MatrixPeople people, String path) {
        Set<String> readers = new TreeSet<>();
        people.each((name, column, place, session) -> {
            if (session.get(path).body().contains(SECRET)) {
                readers.add(name);
            }
        });
        return readers;
    }
}
