package vn.sovang.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import jakarta.ws.rs.WebApplicationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.shared.StartupStep;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;

/** What an administrator changes in the engine's own applications is kept in the audit log. */
@SovangTest
class AdministrationAuditTest {

    @Autowired
    IdentityService identityService;

    @Autowired
    AuthorizationService authorizationService;

    @Autowired
    TaskService taskService;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    FilterService filterService;

    @Autowired
    ManagementService managementService;

    @Autowired
    @Qualifier("modelDeployment")
    StartupStep modelDeployment;

    @Autowired
    Cases cases;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        identityService.clearAuthentication();
    }

    @Test
    void filtersAndRetriesAreKeptWithTheirIds() {
        DrivenCase subject = cases.file(aRequest());
        String job = managementService.createJobQuery().timers().list().get(0).getId();
        as("admin", "administrators");
        Filter filter = filterService.newTaskFilter("Việc thử");
        filter.setQuery(taskService.createTaskQuery());
        filterService.saveFilter(filter);
        filterService.deleteFilter(filter.getId());
        managementService.setJobRetries(job, 1);

        assertThat(log())
                .endsWith(
                        "ADMINISTRATION admin null {\"command\":\"SaveFilterCmd\",\"target\":\"filterName=Việc thử\"}",
                        "ADMINISTRATION admin null {\"command\":\"DeleteFilterCmd\",\"target\":\"filterId="
                                + filter.getId() + "\"}",
                        "ADMINISTRATION admin 0001/2026/SK-cdcs-gang-thep {\"command\":\"SetJobRetriesCmd\",\"target\":\"jobId="
                                + job + "\"}");
    }

    @Test
    void accountsGroupsAndPermissionsAreNotChangedHereAtAll() {
        as("admin", "administrators");
        User user = identityService.createUserQuery().userId("member.caobang").singleResult();
        user.setPassword("Bi-mat-2026");

        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> identityService.saveUser(user),
                () -> identityService.deleteUser("admin"),
                () -> identityService.createMembership("member.caobang", "administrators"),
                () -> identityService.deleteMembership("admin", "administrators"),
                () -> identityService.deleteGroup("administrators"),
                () -> authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT))) {
            assertThatThrownBy(change).isInstanceOf(WebApplicationException.class);
        }

        assertThat(log()).isEmpty();
    }

    @Test
    void whatIsDoneToTheTaskOfACaseIsKeptInTheCase() {
        DrivenCase subject = cases.file(aRequest());
        String task = subject.task("appraiseDossier").id();
        as("admin", "administrators");

        taskService.setAssignee(task, "officer.cdcs-gang-thep");

        assertThat(jdbc.sql("select action || ' ' || unit_id from audit_event where case_id = ? order by id desc")
                        .param(subject.id())
                        .query(String.class)
                        .list())
                .first()
                .isEqualTo("ADMINISTRATION cdcs-gang-thep");
    }

    @Test
    void aRefusedChangeIsNotKept() {
        as("member.caobang", "member.caobang");

        assertThatThrownBy(() -> identityService.saveUser(identityService.newUser("tam-thoi")))
                .isInstanceOf(WebApplicationException.class);

        assertThat(log()).isEmpty();
    }

    @Test
    void aNewVersionOfADecisionTableIsAChangeOfRules() throws Exception {
        String table = Files.readString(Path.of("processes/council-outcome.dmn"));
        // What is deployed is compared with the newest of that name, so each must be later than the one before.
        clock.set(TestClock.START.plusYears(1).toInstant());
        String older = repositoryService
                .createDeployment()
                .name("sovang")
                .source("sovang")
                .addString("processes/council-outcome.dmn", table.replace("maxRevotes", "maxRevote"))
                .deploy()
                .getId();
        try {
            clock.set(TestClock.START.plusYears(2).toInstant());
            modelDeployment.run();

            assertThat(log())
                    .anyMatch(
                            row -> row.matches(
                                    "RULES_CHANGED null council-outcome \\{\"rules\":\"DECISION_TABLE\",\"version\":\"\\d+\"}"));
        } finally {
            String newer = repositoryService
                    .createDeploymentQuery()
                    .orderByDeploymentTime()
                    .desc()
                    .listPage(0, 1)
                    .get(0)
                    .getId();
            repositoryService.deleteDeployment(newer, true);
            repositoryService.deleteDeployment(older, true);
        }
    }

    @Test
    void aPersonDeploysNothing() {
        as("admin", "administrators");

        assertThatThrownBy(() -> repositoryService
                        .createDeployment()
                        .addString("other-table.dmn", TABLE)
                        .deploy())
                .isInstanceOf(WebApplicationException.class);

        assertThat(log()).isEmpty();
    }

    private void as(String account, String... groups) {
        identityService.setAuthentication(account, List.of(groups));
    }

    private List<String> log() {
        return jdbc.sql("select action, actor, subject, detail from audit_event order by id")
                .query((row, number) ->
                        row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4))
                .list();
    }

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn">
              <decision id="other-table" name="t" camunda:historyTimeToLive="P30D">
                <decisionTable id="t"><output id="o" name="o" typeRef="string"/></decisionTable>
              </decision>
            </definitions>""";
}
