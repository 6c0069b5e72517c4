package vn.sovang.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;

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
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        identityService.clearAuthentication();
        identityService.deleteUser("tam-thoi");
    }

    @Test
    void accountsGroupsAndPermissionsAreKeptWithTheirIdsAndWithoutPasswords() {
        as("admin", "administrators");
        User user = identityService.newUser("tam-thoi");
        user.setPassword("Bi-mat-2026");
        identityService.saveUser(user);
        identityService.createMembership("tam-thoi", "member.caobang");
        Authorization grant = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId("tam-thoi");
        grant.setResource(Resources.APPLICATION);
        grant.setResourceId("cockpit");
        grant.addPermission(Permissions.ACCESS);
        authorizationService.saveAuthorization(grant);
        authorizationService.deleteAuthorization(grant.getId());
        identityService.deleteMembership("tam-thoi", "member.caobang");
        identityService.createUserQuery().userId("tam-thoi").singleResult();
        identityService.deleteUser("tam-thoi");

        assertThat(log())
                .containsExactly(
                        "PASSWORD_CHANGED admin tam-thoi null",
                        "ADMINISTRATION admin null {\"command\":\"CreateMembershipCmd\","
                                + "\"target\":\"groupId=member.caobang, userId=tam-thoi\"}",
                        "ADMINISTRATION admin null {\"command\":\"SaveAuthorizationCmd\","
                                + "\"target\":\"grantedTo=tam-thoi, resource=0/cockpit\"}",
                        "ADMINISTRATION admin null {\"command\":\"DeleteAuthorizationCmd\",\"target\":\"authorizationId="
                                + grant.getId() + "\"}",
                        "ADMINISTRATION admin null {\"command\":\"DeleteMembershipCmd\","
                                + "\"target\":\"groupId=member.caobang, userId=tam-thoi\"}",
                        "ADMINISTRATION admin null {\"command\":\"DeleteUserCmd\",\"target\":\"userId=tam-thoi\"}");
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
                .isInstanceOf(AuthorizationException.class);

        assertThat(log()).isEmpty();
    }

    @Test
    void aNewVersionOfADecisionTableIsAChangeOfRules() {
        as("admin", "administrators");

        String deployment = repositoryService
                .createDeployment()
                .addString("other-table.dmn", TABLE)
                .deploy()
                .getId();

        identityService.clearAuthentication();
        repositoryService.deleteDeployment(deployment, true);
        assertThat(log())
                .containsExactly(
                        "ADMINISTRATION admin null {\"command\":\"DeployCmd\"}",
                        "RULES_CHANGED admin other-table {\"rules\":\"DECISION_TABLE\",\"version\":\"1\"}");
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
