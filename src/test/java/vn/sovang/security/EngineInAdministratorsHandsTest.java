package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** An administrator watches, retries and lists; deploying, deleting and appointing pass for nobody. */
@SovangTest
class EngineInAdministratorsHandsTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final List<String> TABLES = List.of(
            "act_re_deployment",
            "act_re_procdef",
            "act_re_decision_def",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_variable",
            "act_ru_authorization",
            "act_ru_batch",
            "act_hi_procinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_op_log",
            "act_hi_job_log",
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_id_tenant");

    @Autowired
    Cases cases;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    ManagementService managementService;

    @Autowired
    FilterService filterService;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    WebSession admin;
    Map<String, String> ids;

    @BeforeEach
    void aCaseIsRunning() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String instance = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(filed.id())
                .singleResult()
                .getId();
        Job timer = managementService
                .createJobQuery()
                .processInstanceId(instance)
                .listPage(0, 1)
                .get(0);
        ids = new HashMap<>(Map.of(
                "instance", instance,
                "task", filed.task("appraiseDossier").id(),
                "job", timer.getId(),
                "jobDefinition", timer.getJobDefinitionId(),
                "definition", timer.getProcessDefinitionId(),
                "deployment", timer.getDeploymentId(),
                "permission", first("act_ru_authorization"),
                "variable", first("act_hi_varinst")));
        admin = WebSession.of("http://localhost:" + port, "admin");
    }

    @Test
    void nobodyDeploys() throws Exception {
        Path file = folder.resolve("evil");
        String model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                <process id="evil" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s">
                <timerEventDefinition><timeDate>${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime')\
                .invoke(null).exec('touch FILE')}</timeDate></timerEventDefinition></startEvent></process></definitions>""".replace("FILE", file.toString());
        Map<String, Long> before = rows();

        for (String account : List.of("admin", "officer." + UNIT)) {
            WebSession person = WebSession.of("http://localhost:" + port, account);
            HttpResponse<String> answer = person.send(HttpRequest.newBuilder()
                    .uri(person.uri("/camunda/api/engine/engine/default/deployment/create"))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .header("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN"))
                    .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"data\";"
                            + " filename=\"evil.bpmn\"\r\n\r\n" + model + "\r\n--x--\r\n")));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|/deployment/{deployment}/redeploy|{}",
                "DELETE|/deployment/{deployment}?cascade=true|{}",
                "DELETE|/process-definition/{definition}?cascade=true|{}",
                "DELETE|/process-definition/key/initiative-recognition?cascade=true|{}",
                "PUT|/process-definition/{definition}/suspended|{\"suspended\":true}",
                "PUT|/process-definition/{definition}/history-time-to-live|{\"historyTimeToLive\":0}",
                "DELETE|/process-instance/{instance}|{}",
                "POST|/process-instance/delete|{\"processInstanceIds\":[\"{instance}\"]}",
                "POST|/process-instance/{instance}/modification|{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"appraiseDossier\"}]}",
                "POST|/modification/execute|{\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"appraiseDossier\"}]}",
                "POST|/migration/generate|{\"sourceProcessDefinitionId\":\"{definition}\",\"targetProcessDefinitionId\":\"{definition}\"}",
                "POST|/process-definition/key/initiative-recognition/start|{}",
                "POST|/decision-definition/key/council-outcome/evaluate|{\"variables\":{}}",
                "POST|/execution/{instance}/create-incident|{\"incidentType\":\"x\",\"configuration\":\"x\"}",
                "DELETE|/job/{job}|{}",
                "PUT|/job/{job}/retries|{\"retries\":0}",
                "PUT|/job/{job}/retries|{\"retries\":1,\"dueDate\":\"2026-01-01T00:00:00.000+0700\"}",
                "PUT|/job-definition/{jobDefinition}/retries|{\"retries\":0}",
                "POST|/job/retries|{\"jobIds\":[\"{job}\"],\"retries\":0}",
                "POST|/job/{job}/execute|{}",
                "PUT|/job/{job}/duedate|{\"duedate\":\"2026-01-01T00:00:00.000+0700\"}",
                "POST|/job/{job}/duedate/recalculate|{}",
                "PUT|/job/{job}/suspended|{\"suspended\":true}",
                "PUT|/job/{job}/priority|{\"priority\":1}",
                "PUT|/job-definition/{jobDefinition}/suspended|{\"suspended\":true}",
                "DELETE|/history/process-instance/{instance}|{}",
                "POST|/history/process-instance/delete|{\"historicProcessInstanceIds\":[\"{instance}\"]}",
                "DELETE|/history/variable-instance/{variable}|{}",
                "DELETE|/history/process-instance/{instance}/variable-instances|{}",
                "POST|/history/cleanup|{}",
                "POST|/history/process-instance/set-removal-time|{\"clearedRemovalTime\":true,\"historicProcessInstanceIds\":[\"{instance}\"]}",
                "GET|/history/variable-instance|",
                "GET|/history/user-operation|",
                "GET|/task/{task}/variables|",
                "POST|/task/create|{\"name\":\"x\"}",
                "DELETE|/task/{task}|{}",
                "POST|/external-task/fetchAndLock|{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[{\"topicName\":\"x\",\"lockDuration\":1000}]}",
                "DELETE|/user/admin|{}",
                "DELETE|/user/officer.cdcs-gang-thep|{}",
                "POST|/user/create|{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},\"credentials\":{\"password\":\"Rat-manh-2026\"}}",
                "PUT|/user/admin/profile|{\"id\":\"admin\",\"firstName\":\"x\"}",
                "PUT|/user/officer.cdcs-gang-thep/credentials|{\"password\":\"Rat-manh-2026\",\"authenticatedUserPassword\":\"demo\"}",
                "POST|/user/officer.cdcs-gang-thep/unlock|{}",
                "DELETE|/group/administrators|{}",
                "POST|/group/create|{\"id\":\"evil\",\"name\":\"x\",\"type\":\"x\"}",
                "PUT|/group/administrators|{\"id\":\"administrators\",\"name\":\"x\"}",
                "PUT|/group/administrators/members/member.caobang|",
                "DELETE|/group/administrators/members/admin|{}",
                "POST|/authorization/create|{\"type\":0,\"permissions\":[\"ALL\"],\"resourceType\":6,\"resourceId\":\"*\"}",
                "PUT|/authorization/{permission}|{\"permissions\":[\"ALL\"],\"userId\":\"*\",\"resourceType\":6,\"resourceId\":\"*\"}",
                "DELETE|/authorization/{permission}|{}",
                "POST|/tenant/create|{\"id\":\"evil\",\"name\":\"x\"}",
                "DELETE|/batch/x|{}",
                "POST|/telemetry/configuration|{\"enableTelemetry\":true}"
            })
    void whatNobodyNeedsPassesForNobody(String method, String path, String body) throws Exception {
        Map<String, Long> before = rows();
        Job job = managementService.createJobQuery().jobId(ids.get("job")).singleResult();

        HttpResponse<String> answer = admin.engine(method, filled(path), body == null ? "" : filled(body));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(rows()).isEqualTo(before);
        Job after = managementService.createJobQuery().jobId(ids.get("job")).singleResult();
        assertThat(after.getRetries()).isEqualTo(job.getRetries());
        assertThat(after.getDuedate()).isEqualTo(job.getDuedate());
        assertThat(after.isSuspended()).isFalse();
    }

    @Test
    void aFailedJobIsTriedAgain() throws Exception {
        managementService.setJobRetries(ids.get("job"), 0);

        assertThat(admin.engine("PUT", filled("/job/{job}/retries"), "{\"retries\":1}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(managementService
                        .createJobQuery()
                        .jobId(ids.get("job"))
                        .singleResult()
                        .getRetries())
                .isEqualTo(1);
    }

    /** What the three applications ask for on their pages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-definition/{definition}",
                "/process-definition/{definition}/xml",
                "/process-definition/{definition}/static-called-process-definitions",
                "/process-definition/statistics?rootIncidents=true",
                "/process-definition/{definition}/statistics?incidents=true",
                "/process-instance?processDefinitionId={definition}",
                "/process-instance/{instance}",
                "/process-instance/{instance}/activity-instances",
                "/execution?processInstanceId={instance}",
                "/variable-instance?processInstanceIdIn={instance}",
                "/incident?processInstanceId={instance}",
                "/job?processInstanceId={instance}",
                "/job-definition?processDefinitionId={definition}",
                "/external-task/count?processInstanceId={instance}",
                "/decision-definition",
                "/decision-definition/count",
                "/decision-requirements-definition",
                "/history/decision-instance?maxResults=10",
                "/history/task/count?unfinished=true",
                "/history/job-log?jobId={job}",
                "/task/report/candidate-group-count",
                "/task/count",
                "/task/{task}",
                "/task/{task}/identity-links",
                "/deployment",
                "/deployment/count",
                "/deployment/{deployment}",
                "/deployment/{deployment}/resources",
                "/batch/statistics",
                "/history/batch",
                "/case-definition/count",
                "/user",
                "/user/count",
                "/user/admin/profile",
                "/group",
                "/group?member=admin",
                "/tenant",
                "/authorization",
                "/authorization/count",
                "/identity/password-policy",
                "/filter",
                "/version"
            })
    void whatTheApplicationsShowIsShown(String path) throws Exception {
        HttpResponse<String> answer = admin.engine("GET", filled(path), "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private String first(String table) {
        return jdbc.sql("select min(id_) from " + table).query(String.class).single();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new HashMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Long.class).single()));
        return rows;
    }
}
